import type { LiveBook } from "./liveBook";

/** The rows of 填报记录 as people see them: 指标 数据截至 完成值 单位 限定词 来源, in the order of the days. */
export function reportsIn({ host }: Pick<LiveBook, "host">, indicator?: string): readonly string[] {
  const sheet = host
    .snapshot()
    .sheets.find(({ tables }) => tables.some(({ name }) => name === "JM_Reports"));
  const table = sheet?.tables.find(({ name }) => name === "JM_Reports");
  if (!sheet || !table) return [];
  const { place, columns } = table;
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const shown = ["指标", "数据截至", "完成值", "单位", "限定词", "来源"];
  const rows = Array.from({ length: place.rows - 1 }, (_, index) =>
    shown.map((heading) => {
      const at = place.column + columns.indexOf(heading);
      return String(cells.get(`${place.row + 1 + index},${at}`) ?? "");
    }),
  );
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .filter(([name]) => indicator === undefined || name === indicator)
    .sort(([, day = ""], [, other = ""]) => (day < other ? -1 : 1))
    .map((row) => row.join(" ").trim());
}
