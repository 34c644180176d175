import type { LiveBook } from "./liveBook";

/** The rows of 填报记录 as people see them: 指标 数据截至 完成值 单位 限定词 来源, in the order of the days. */
export function reportsIn({ host }: LiveBook, indicator?: string): readonly string[] {
  const table = host.book.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === "JM_Reports");
  if (!table) return [];
  const { sheet, rect, columns } = table;
  const shown = ["指标", "数据截至", "完成值", "单位", "限定词", "来源"];
  const rows = Array.from({ length: rect.rows - 1 }, (_, index) =>
    shown.map((heading) => {
      const column = rect.column + columns.findIndex(({ name }) => name === heading);
      return String(sheet.cell(rect.row + 1 + index, column)?.value ?? "");
    }),
  );
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .filter(([name]) => indicator === undefined || name === indicator)
    .sort(([, day = ""], [, other = ""]) => (day < other ? -1 : 1))
    .map((row) => row.join(" ").trim());
}
