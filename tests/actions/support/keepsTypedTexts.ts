import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/a1";
import { contentsOf } from "./contentsOf";
import { openWorkbook, type Opened } from "./openWorkbook";
import { anyEdits, doEdits, type PersonsEdit } from "./personsEdits";
import { reviewLines } from "./reviewLines";

interface FoundText {
  readonly token: string;
  readonly sheetId: string;
  readonly address: string;
}

/** Where each text that a person typed stands. */
function typedTexts({ host }: Opened): readonly FoundText[] {
  return host.snapshot().sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula }) => {
      // What a formula of ours shows was typed elsewhere: 说明 shows the hidden 判定说明.
      const token = /改\d+号|1\+7\d{3}/.exec(formula ?? String(value ?? ""))?.[0];
      const sheetId = host.book.findSheet(name)?.id ?? "";
      return token === undefined
        ? []
        : [{ token, sheetId, address: `${name}!${cellAddress(row, column)}` }];
    }),
  );
}

/**
 * The law of a person's edits: when everything is made again, each typed text stands on its sheet or in 核对事项
 * with its address. Formulas that the edits left without a result are listed the next time, when they have been
 * calculated; from then on making everything again changes nothing.
 */
async function keepsTypedTexts(edits: readonly PersonsEdit[]): Promise<void> {
  const book = await openWorkbook();
  await book.load();
  await book.build();
  await doEdits(book, edits);
  const typed = typedTexts(book);
  expect(typed.length).toBeGreaterThan(edits.length / 10);
  const heights = new Map(typed.map(({ sheetId }) => [sheetId, height(book, sheetId)]));

  await book.load();
  const { problems } = await book.build({ mode: "公式" });
  expect(problems.filter((problem) => problem.includes("没有写完"))).toEqual([]);
  const after = typedTexts(book);
  const lines = reviewLines(book.host);
  const lost = typed.filter(
    ({ token, sheetId, address }) =>
      !after.some((one) => one.token === token && one.sheetId === sheetId) &&
      !lines.some(
        ({ place, text }) =>
          text.includes(token) &&
          isAt(place, address, height(book, sheetId) - (heights.get(sheetId) ?? 0)),
      ),
  );
  expect(lost).toEqual([]);

  await makeAgain(book);
  const made = contentsOf(book.host);
  await makeAgain(book);
  expect(differences(made, contentsOf(book.host))).toEqual([]);
  book.close();
}

/** Rows that a deed brings into a table stand above its last one, which moves down by as many. */
function isAt(place: string, address: string, added: number): boolean {
  const [now, then] = [place, address].map((one) => Number(/\d+$/u.exec(one)?.[0] ?? NaN));
  const isSameColumn = place.replace(/\d+$/u, "") === address.replace(/\d+$/u, "");
  const moved = (now ?? NaN) - (then ?? NaN);
  return isSameColumn && moved >= 0 && moved <= Math.max(0, added);
}

function height({ host }: Opened, sheetId: string): number {
  const sheet = host
    .snapshot()
    .sheets.find(({ name }) => host.book.findSheet(name)?.id === sheetId);
  return Math.max(0, ...(sheet?.cells ?? []).map(({ row }) => row));
}

async function makeAgain(book: Opened): Promise<void> {
  await book.load();
  await book.build({ mode: "公式" });
}

/** Paths at which two trees of plain data differ, each with both values. */
function differences(one: unknown, other: unknown, path = ""): readonly string[] {
  if (isTree(one) && isTree(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
  }
  const [before, after] = [JSON.stringify(one), JSON.stringify(other)];
  return before === after ? [] : [`${path}: ${before} → ${after}`];
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Tries the law on histories that nobody has seen before; one that fails is printed with the seed that repeats it.
 * @param histories how many
 * @param edits how many edits each has
 */
export function tryHistories(histories: number, edits: number): Promise<void> {
  const property = fc.asyncProperty(anyEdits(edits), keepsTypedTexts);
  return fc.assert(property, { numRuns: histories, endOnFailure: true, unbiased: true });
}
