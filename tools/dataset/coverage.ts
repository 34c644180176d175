import { findFigures } from "../../src/core/figures";
import type { Fault, NamedRow, TableFile } from "../../src/core/package";
import { locate, splitsNumber, type Paragraph, type SourceText, type Span } from "./sourceText";

type Documents = ReadonlyMap<string, SourceText>;
type Tables = ReadonlyMap<TableFile, readonly NamedRow[]>;

/** The columns of each file that quote a document. */
const quotingColumns = {
  "observations.csv": ["stated", "yoy_stated"],
  "targets.csv": ["stated"],
  "excluded.csv": ["expression"],
} as const;

/** Spans of every paragraph that a row or an exclusion accounts for, by `source/paragraph`. */
type Claims = Map<string, Span[]>;

/**
 * Compares the package with its documents: every quotation stands at its paragraph and occurrence,
 * and every number of every document is accounted for by a row or an exclusion.
 */
export function coverageFaults(tables: Tables, documents: Documents): Fault[] {
  const claims: Claims = new Map();
  const files = Object.keys(quotingColumns) as (keyof typeof quotingColumns)[];
  const misquoted = files.flatMap((file) =>
    (tables.get(file) ?? []).flatMap((row) => quotationFaults(file, row, documents, claims)),
  );
  return [...misquoted, ...missingDocuments(tables, documents), ...uncovered(documents, claims)];
}

function quotationFaults(
  file: keyof typeof quotingColumns,
  row: NamedRow,
  documents: Documents,
  claims: Claims,
): Fault[] {
  const [source, number] = [row.cell("source"), row.cell("paragraph")];
  const document = documents.get(source);
  if (document === undefined) return [];
  const fault = (column: string, legal: string): Fault[] => [
    { file, line: row.line, column, found: row.cell(column), legal },
  ];
  const paragraph = document.paragraphs[Number(number) - 1];
  if (paragraph === undefined) return fault("paragraph", `1 到 ${document.paragraphs.length}`);
  let from: number | undefined;
  return quotingColumns[file].flatMap((column) => {
    if (row.cell(column) === "") return [];
    const spans = place(paragraph, row, column, from);
    if (spans === undefined)
      return fault(column, `资料${source}第${number}段第${row.cell("occurrence")}处的原文`);
    if (spans.some((span) => splitsNumber(paragraph.text, span)))
      return fault(column, "完整的数，不是另一个数的一截");
    claims.set(`${source}/${number}`, [...(claims.get(`${source}/${number}`) ?? []), ...spans]);
    from = spans.at(-1)?.end;
    return [];
  });
}

/** `occurrence` counts the first quotation of a row; a rate is looked for behind its level, then anywhere. */
function place(
  { text }: Paragraph,
  row: NamedRow,
  column: string,
  from: number | undefined,
): Span[] | undefined {
  if (from === undefined) return locate(text, row.cell(column), Number(row.cell("occurrence")));
  return locate(text, row.cell(column), 1, from) ?? locate(text, row.cell(column), 1);
}

function missingDocuments(tables: Tables, documents: Documents): Fault[] {
  return (tables.get("sources.csv") ?? [])
    .filter(({ cell }) => !documents.has(cell("source")))
    .map(({ line, cell }) => ({
      file: "sources.csv",
      line,
      column: "source",
      found: cell("source"),
      legal: "资料文件夹中有的文件",
    }));
}

function uncovered(documents: Documents, claims: Claims): Fault[] {
  return [...documents].flatMap(([source, { file, paragraphs }]) =>
    paragraphs.flatMap(({ line, text }, index) => {
      const spans = claims.get(`${source}/${index + 1}`) ?? [];
      return findFigures(text)
        .filter((figure) => !isCovered(text, figure, spans))
        .map((figure) => ({
          file,
          line,
          column: "",
          found: figure.text,
          legal: `有数据、目标或不入账说明的数（第${index + 1}段第${occurrenceAt(text, figure)}处）`,
        }));
    }),
  );
}

const numeral = /[\d〇○零一二三四五六七八九十百千万亿两俩]/u;

/** Every digit or numeral of the figure lies in some span. */
function isCovered(text: string, figure: Span, spans: readonly Span[]): boolean {
  for (let at = figure.start; at < figure.end; at += 1) {
    const isNumeral = numeral.test(text[at] ?? "");
    if (isNumeral && !spans.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

function occurrenceAt(text: string, figure: Span & { readonly text: string }): number {
  let count = 0;
  for (let at = text.indexOf(figure.text); at >= 0 && at <= figure.start;) {
    count += 1;
    at = text.indexOf(figure.text, at + 1);
  }
  return count;
}
