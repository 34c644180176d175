/** Whether formulas work here; iPad and old versions have none, and the pane says what still works. */
export function hasCustomFunctions(): boolean {
  return Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");
}
