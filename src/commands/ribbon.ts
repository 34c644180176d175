/** Ribbon ids of manifest.xml and what they do; every command tells Office that it has ended. */
Office.actions.associate("openPane", (event: Office.AddinCommands.Event) => {
  void Office.addin.showAsTaskpane().finally(() => {
    event.completed();
  });
});
