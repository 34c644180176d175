import type { CsvTable } from "./csvTable";
import type { Constraints, Field, FieldType } from "./descriptor";
import type { Fault } from "./fault";

const wordsOfTypes: Record<FieldType, string> = {
  string: "文字",
  number: "数字（不带千分位和单位）",
  integer: "整数",
  date: "日期（形如 2024-06-30）",
};

const formsOfTypes: Record<FieldType, RegExp> = {
  string: /^/u,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u,
  integer: /^-?(?:0|[1-9]\d*)$/u,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
};

/** Cells that break the type or a constraint of their field, and rows of the wrong length. */
export function cellFaults(file: string, table: CsvTable, fields: readonly Field[]): Fault[] {
  return table.rows.flatMap(({ line, cells }) => {
    if (cells.length !== fields.length) {
      return [{ file, line, column: "", found: `${cells.length}格`, legal: `${fields.length}格` }];
    }
    return fields.flatMap((field, place) => {
      const found = cells[place] ?? "";
      const legal = illegality(found, field);
      return legal === undefined ? [] : [{ file, line, column: field.name, found, legal }];
    });
  });
}

/** What the cell ought to be, where it is not. */
function illegality(found: string, { type, constraints = {} }: Field): string | undefined {
  if (found === "") return constraints.required === true ? "不空" : undefined;
  if (found !== found.trim()) return "首尾不带空格的内容";
  if (!formsOfTypes[type].test(found)) return wordsOfTypes[type];
  if (type === "date" && !isRealDay(found)) return "日历上有的日期";
  return brokenConstraint(found, type, constraints);
}

function brokenConstraint(
  found: string,
  type: FieldType,
  { enum: words, pattern, maxLength, minimum, maximum }: Constraints,
): string | undefined {
  if (words !== undefined && !words.includes(found)) return `${words.join("、")}之一`;
  if (pattern !== undefined && !new RegExp(pattern, "u").test(found))
    return `合于 ${pattern} 的写法`;
  if (maxLength !== undefined && found.length > maxLength) return `不超过${maxLength}字`;
  if (type !== "number" && type !== "integer") return undefined;
  if (minimum !== undefined && Number(found) < minimum) return `不小于${minimum}的数`;
  if (maximum !== undefined && Number(found) > maximum) return `不大于${maximum}的数`;
  return undefined;
}

// Date.parse takes 30 February for 1 March, so the day is written out again and compared.
function isRealDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
