import type { SnapshotCell } from "../../../workbench/model/snapshot";
import type { Host } from "../../../workbench/host/host";

/** One line of 核对事项 as it stands. */
export interface ReviewLine {
  readonly kind: string;
  readonly area: string;
  readonly place: string;
  /** Where a click on the kind goes. */
  readonly link: string | undefined;
  readonly text: string;
  readonly state: string;
}

/** The lines of 核对事项, of one kind where it is given; none where the sheet is not there. */
export function reviewLines(host: Host, kind?: string): readonly ReviewLine[] {
  const sheet = host
    .snapshot()
    .sheets.find(({ tables }) => tables.some(({ name }) => name === "JM_Review"));
  const table = sheet?.tables.find(({ name }) => name === "JM_Review");
  if (!sheet || !table) return [];
  const { place, columns } = table;
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const lines = Array.from({ length: place.rows - 1 }, (_, index): ReviewLine => {
    const cell = (column: string): SnapshotCell | undefined =>
      cells.get(`${place.row + 1 + index},${place.column + columns.indexOf(column)}`);
    const text = (column: string): string => String(cell(column)?.value ?? "");
    return {
      kind: text("类别"),
      area: text("旗县"),
      place: text("位置"),
      link: cell("类别")?.link?.location,
      text: text("内容"),
      state: text("状态"),
    };
  });
  return lines.filter((line) => kind === undefined || line.kind === kind);
}
