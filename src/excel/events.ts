import { runExcel } from "./run/runExcel";

/** Listens to the named tables of the workbook as it is now; tables made later need a new call. */
export async function onTablesChanged(
  tableNames: readonly string[],
  listener: (change: {
    readonly table: string;
    /** The edited cells on the table's sheet, `M5:M7`. */
    readonly address: string;
    /** False for a co-author's edit. */
    readonly isLocal: boolean;
  }) => void,
): Promise<() => Promise<void>> {
  const registrations = await runExcel(async (context) => {
    const tables = tableNames.map((name) => {
      const table = context.workbook.tables.getItemOrNullObject(name);
      table.load("name");
      return table;
    });
    await context.sync();
    const found = tables.filter((table) => !table.isNullObject);
    const added = found.map((table) =>
      table.onChanged.add(({ address, source }) => {
        listener({ table: table.name, address, isLocal: source === "Local" });
        return Promise.resolve();
      }),
    );
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = registrations;
    if (!first) return;
    for (const registration of registrations) registration.remove();
    await first.context.sync();
  };
}
