import { runExcel } from "./run/runExcel";

export interface Listeners {
  readonly onEdit: (change: {
    readonly table: string;
    /** The edited cells on the table's sheet, `M5:M7`. */
    readonly address: string;
    /** False for a co-author's edit. */
    readonly isLocal: boolean;
  }) => void;
  readonly onSelection: (selection: {
    readonly sheetId: string;
    /** `M5:M7`; several areas are parted by commas. */
    readonly address: string;
  }) => void;
}

/**
 * Listens to the named tables of the workbook as it is now, where tables made later need a new call, and to what is
 * selected.
 */
export async function listenToWorkbook(
  tableNames: readonly string[],
  { onEdit, onSelection }: Listeners,
): Promise<() => Promise<void>> {
  const registrations = await runExcel(async (context) => {
    const { workbook } = context;
    const tables = tableNames.map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      table.load("name");
      return table;
    });
    await context.sync();
    const found = tables.filter((table) => !table.isNullObject);
    const edits = found.map((table) =>
      table.onChanged.add(({ address, source }) => {
        onEdit({ table: table.name, address, isLocal: source === "Local" });
        return Promise.resolve();
      }),
    );
    if (found.length === 0) return [];
    const selections = workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelection({ sheetId: worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return [...edits, selections];
  });
  return async () => {
    const [first] = registrations;
    if (!first) return;
    for (const registration of registrations) registration.remove();
    await first.context.sync();
  };
}
