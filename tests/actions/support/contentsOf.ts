import type { Host } from "../../../workbench/host/host";

/** All that a person can find in a workbook, in a form in which two workbooks compare; ids and the state's text are left out. */
export function contentsOf(host: Host): unknown {
  const { sheets, names } = host.snapshot();
  return {
    names: [...names].sort(
      (a, b) => (a.scope ?? "").localeCompare(b.scope ?? "") || a.name.localeCompare(b.name),
    ),
    sheets: sheets.map(({ styles, cells, ...sheet }) => ({
      ...sheet,
      cells: Object.fromEntries(
        cells
          .map(
            ({ row, column, style, ...cell }) =>
              [`${row},${column}`, { ...cell, look: styles[style ?? -1] ?? {} }] as const,
          )
          .filter(
            ([, { value, formula, link, look }]) =>
              value !== undefined ||
              formula !== undefined ||
              link !== undefined ||
              Object.keys(look).length > 0,
          )
          .sort(([a], [b]) => a.localeCompare(b)),
      ),
    })),
  };
}
