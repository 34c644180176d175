/** Office's own name for it; manifest.xml gives the pane the same as its id. */
const setting = "Office.AutoShowTaskpaneWithDocument";

/**
 * Has Office open the pane with this workbook from now on, so that edits are followed at once: otherwise the add-in
 * sleeps until a button is pressed. What is set already stays, a person's `false` too.
 */
export function openWithWorkbook(): void {
  const { settings } = Office.context.document;
  if (typeof settings.get(setting) === "boolean") return;
  settings.set(setting, true);
  settings.saveAsync(({ status }) => {
    // Refused while a cell is edited, say: the next load tries again, and the pane can be opened by hand.
    if (status === Office.AsyncResultStatus.Failed) settings.remove(setting);
  });
}
