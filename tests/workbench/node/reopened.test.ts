import { Host } from "../../../workbench/host/host";
import { ReopenedWorkbook } from "../../../workbench/node/reopenWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import { bootHost } from "../support/bootHost";

const functions = { functions: [{ id: "TICK", name: "TICK", parameters: [] }] };
const setting = "Office.AutoShowTaskpaneWithDocument";

async function bootPage(host: Host) {
  const booted = await bootHost({ host });
  booted.window.eval(`CustomFunctions.associate("TICK", () => 7);`);
  return booted;
}

function reopen(documentSettings: Record<string, string>, behaviours = {}): ReopenedWorkbook {
  const saved = { ...saveWorkbook(new Host()), documentSettings };
  return new ReopenedWorkbook(saved, { functions, namespace: "T", behaviours }, bootPage);
}

test("an add-in sleeps until a function of it is to compute, which then is answered", async () => {
  const book = reopen({});
  await book.host.person.typeInto("Sheet1", "A1", "=1+1");
  expect(book.isAwake).toBe(false);
  await book.host.person.typeInto("Sheet1", "A2", "=T.TICK()");
  expect(book.isAwake).toBe(true);
  await book.wake();
  await book.host.settle();
  expect(book.host.person.see("Sheet1", "A2").value).toBe(7);
  await book.close();
});

test.each([
  ["the workbook that opens its pane", { [setting]: "true" }, {}, true],
  ["one that does not", { [setting]: "false" }, {}, false],
  ["an Excel that starts every add-in", {}, { runtimeAfterOpening: "awake" }, true],
])("%s", async (_, settings, behaviours, isAwake) => {
  const book = reopen(settings, behaviours);
  expect(book.isAwake).toBe(isAwake);
  await book.close();
});
