import type { Catalogue } from "../../../tools/formulas/catalogue";

/** What a cell shows: its value, or the error with the sentence behind it. */
export type Shown = unknown;

type Formula = (...given: unknown[]) => unknown;

/** Calls the bare function behind a formula such as `=JM.YOY({120;130},100)`, as Excel would call it. */
export async function evaluate(catalogue: Catalogue, text: string): Promise<Shown[][]> {
  const [, id = "", list = ""] = /^=JM\.([A-Z]+)\((.*)\)$/s.exec(text) ?? [];
  const place = catalogue.places.find((one) => one.id === id);
  const parameters = catalogue.functions.find((one) => one.id === id)?.parameters;
  if (place === undefined || parameters === undefined) throw new Error(`no formula in ${text}`);
  const loaded = (await import(place.file)) as Record<string, Formula>;
  const formula = loaded[place.functionName];
  if (formula === undefined) throw new Error(`${place.file} does not export ${place.functionName}`);
  const values = argumentsOf(list);
  const given = parameters.map((parameter, index) => {
    if (parameter.repeating) return values.slice(index).map(asMatrix);
    const value = values[index];
    if (value === undefined) return null;
    return parameter.dimensionality === "matrix" ? asMatrix(value) : value;
  });
  const result = (await formula(...given)) as unknown[][];
  return result.map((row) => row.map(shown));
}

function shown(cell: unknown): Shown {
  if (!(cell instanceof Error)) return cell;
  return { error: (cell as Error & { code: string }).code, message: cell.message };
}

function asMatrix(value: unknown): unknown {
  return Array.isArray(value) ? value : [[value]];
}

/** Numbers, texts in quotes, TRUE and FALSE, `{1,2;3,4}`; nothing between two commas is an argument left out. */
function argumentsOf(list: string): unknown[] {
  const parts = list.match(/(?:"(?:[^"]|"")*"|\{[^}]*\}|[^,])+|(?<=,)(?=,)|(?<=^)(?=,)|(?<=,)$/g);
  return (parts ?? []).map((part) => {
    const inner = /^\{(.*)\}$/s.exec(part.trim())?.[1];
    if (inner === undefined) return scalar(part);
    return inner.split(";").map((row) => row.split(",").map(scalar));
  });
}

function scalar(part: string): unknown {
  const text = part.trim();
  if (text === "") return undefined;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (/^#(N\/A|VALUE!|DIV\/0!)$/.test(text)) return Object.assign(new Error(text), { code: text });
  return Number(text);
}
