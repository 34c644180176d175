import type { Catalogue, FunctionMetadata } from "./catalogue";

export interface Example {
  readonly formula: string;
  /** A value, rows of values, or an error with its sentence. */
  readonly result: unknown;
}

/** Headings of the page: what people want to do, and the formulas for it in that order. */
const subjects: readonly (readonly [heading: string, ids: readonly string[]])[] = [
  ["从台账取数", ["GET", "SOURCE", "YOYOF", "HISTORY", "MATRIX", "FACTS", "DETAIL"]],
  ["台账里的目标", ["TARGET", "STATUSOF", "WHYOF"]],
  ["台账里有什么", ["COUNTIES", "INDICATORS", "FIELDS"]],
  ["增长", ["YOY", "BASEOF", "CAGR", "AVGGROWTH", "POINTS", "CONTRIBUTION", "DOUBLING"]],
  ["目标与进度", ["PROGRESS", "GAP", "STATUS", "WHY", "ELAPSED", "PACE", "NEEDED", "PROJECTED"]],
  ["文字里的数与单位", ["PARSE", "UNITOF", "QUALIFIER", "TOUNIT", "AMOUNT"]],
  ["排名次与当月数", ["RANKOF", "MONTHOF"]],
];

const introduction = `# 公式

本页由 \`npm run docs\` 生成：说明取自公式的源文件，例子与结果同时是测试，请勿手改。

- 公式都以 \`JM.\` 开头。数值参数可以给一格，也可以给一片区域，结果按 Excel 的规则铺开；一格出错不影响旁边的格。
- 方括号里的参数可以不写。
- 百分比在单元格里一律是小数，配百分比格式：0.2 即 20%。两个百分比之差以百分点计。
- \`#VALUE!\` 是参数写错了，\`#N/A\` 是参数没错而没有答案；把指针停在格上可见原因。
- 日期可写 Excel 日期、2024-06-30 或 2024年6月30日；时期可写 2023、2024-06、2024年上半年、2024Q1。
`;

/** The help page of all formulas, in Markdown. Fails on a formula without place or example. */
export function formulaPage({ functions }: Catalogue, examples: readonly Example[]): string {
  const placed = new Set(subjects.flatMap(([, ids]) => ids));
  const missing = functions.filter(({ id }) => !placed.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new Error(`no heading for ${missing.join(", ")}`);
  const sections = subjects.map(([heading, ids]) => {
    const entries = ids.map((id) => entryOf(functionCalled(functions, id), examples));
    return `## ${heading}\n\n${entries.join("\n")}`;
  });
  return `${introduction}\n${sections.join("\n")}`;
}

function functionCalled(functions: readonly FunctionMetadata[], id: string): FunctionMetadata {
  const found = functions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the page names ${id}, which does not exist`);
  return found;
}

function entryOf({ id, description, parameters }: FunctionMetadata, examples: readonly Example[]) {
  const own = examples.filter(({ formula }) => formula.startsWith(`=JM.${id}(`));
  if (own.length === 0) throw new Error(`${id} has no example`);
  const written = parameters.map(({ name, optional, repeating }) => {
    return optional ? `[${name}]` : repeating ? `${name}, …` : name;
  });
  const lines = parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  const table = lines.length > 0 ? `| 参数 | 含义 |\n| --- | --- |\n${lines.join("\n")}\n\n` : "";
  const shown = own.map(({ formula, result }) => `| \`${formula}\` | ${resultOf(result)} |`);
  return `### JM.${id}(${written.join(", ")})\n\n${description}\n\n${table}| 例 | 结果 |\n| --- | --- |\n${shown.join("\n")}\n`;
}

function resultOf(result: unknown): string {
  if (!Array.isArray(result)) return cellOf(result);
  const rows = result as unknown[][];
  const shown = rows.slice(0, 6).map((row) => row.map(cellOf).join(" ｜ "));
  return [...shown, ...(rows.length > shown.length ? [`……共 ${rows.length} 行`] : [])].join("<br>");
}

function cellOf(cell: unknown): string {
  if (cell === "") return "（空）";
  if (typeof cell !== "object" || cell === null) return String(cell);
  const { error, message } = cell as { error: string; message: string };
  return message === error ? `\`${error}\`` : `\`${error}\` ${message}`;
}
