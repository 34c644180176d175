import { parseRect } from "../../model/data/address";
import type { Host } from "../../host/host";
import { byId } from "./elements";
import type { WorkbookView } from "./workbookView";

/** The line to type into a cell of the chosen sheet, as a person does in Excel. */
export function offerEntryLine(host: Host, view: WorkbookView): void {
  const address = byId("address", HTMLInputElement);
  const content = byId("content", HTMLInputElement);
  const refusal = byId("refusal", HTMLParagraphElement);
  const enter = async (): Promise<void> => {
    refusal.textContent = "";
    if (!parseRect(address.value)) {
      refusal.textContent = `“${address.value}”不是单元格的地址，应像 B2 或 B2:C9。`;
      address.focus();
      return;
    }
    try {
      await host.person.typeInto(view.sheet, address.value, content.value);
    } catch (error) {
      refusal.textContent = `没有写入：${error instanceof Error ? error.message : String(error)}`;
    }
    content.select();
  };
  byId("entry", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    void enter();
  });
}
