import { answer, badInput, noAnswer, type Answer } from "../core/answer";
import type { DateText } from "../core/model/dataset";
import { numberFrom } from "../core/numbers";
import { parseDate, parsePeriod, type Period } from "../core/periods";
import { isBlank, isBlankOrZero } from "./blank";
import { isCellError } from "./cellError";
import { quoted } from "../core/quoted";

/** One argument of a formula as Excel handed it over, and how a cell of it is read. */
export interface Argument<T> {
  readonly cells: readonly (readonly unknown[])[];
  /** Whether a filled cell makes its row count as filled; dates and options do not. */
  readonly counts: boolean;
  readonly isBlank: (cell: unknown) => boolean;
  readonly read: (cell: unknown) => Answer<T>;
}

/** A number or a numeric text; undefined for a blank cell. */
export function number(name: string, given: unknown): Argument<number | undefined> {
  return value(given, (cell) => {
    if (typeof cell === "number") return answer(cell);
    const read = typeof cell === "string" ? numberFrom(cell) : undefined;
    return read === undefined ? badInput(`${name}${quoted(shown(cell))}不是数字。`) : answer(read);
  });
}

/** A text; numbers count as what they look like; undefined for a blank cell. */
export function text(given: unknown): Argument<string | undefined> {
  return value(given, (cell) => answer(shown(cell)));
}

/** A name that may be left out, which leaves the choice open; undefined for a blank cell. */
export function optionalName(given: unknown): Argument<string | undefined> {
  return value(given, (cell) => answer(shown(cell)), isBlankOrZero);
}

/** A name that a look-up needs: blank is the empty text, which the look-up refuses by name. */
export function name(given: unknown): Argument<string> {
  const read = (cell: unknown) => answer(isBlankOrZero(cell) ? "" : shown(cell));
  return { cells: matrix(given), counts: true, isBlank: isBlankOrZero, read };
}

/** Names in a list that counts as one value for all cells, blanks left out; undefined where none is left. */
export function names(given: unknown): Argument<readonly string[] | undefined> {
  const filled = matrix(given)
    .flat()
    .filter((cell) => !isBlankOrZero(cell));
  const found = filled.length === 0 ? undefined : filled.map(shown);
  // An error in the list is passed on, as one in a cell is.
  const cells = [[filled.find(isCellError)]];
  return { cells, counts: false, isBlank: isBlankOrZero, read: () => answer(found) };
}

/** A period in any of its forms; undefined for a blank cell, which asks for the latest. */
export function period(given: unknown): Argument<Period | undefined> {
  const read = value(given, (cell) => parsePeriod(scalar(cell)), isBlankOrZero);
  return { ...read, counts: false };
}

/** A day; undefined for a blank cell. With a name it is needed, and blank beside filled is `#N/A`. */
export function date(given: unknown): Argument<DateText | undefined>;
export function date(given: unknown, name: string): Argument<DateText>;
export function date(given: unknown, name?: string): Argument<DateText | undefined> {
  const days = value(given, (cell) => parseDate(scalar(cell)), isBlankOrZero);
  const read = { ...days, counts: false };
  return name === undefined ? read : demanded(read, `缺少${name}。`);
}

/** The one day on which everything hangs: it counts as a value. */
export function day(name: string, given: unknown): Argument<DateText> {
  return { ...date(given, name), counts: true };
}

/** An option: the Chinese word or the id of an enumeration; blank takes the default. */
export function choice<Id extends string, Preset extends Id | undefined>(
  name: string,
  given: unknown,
  words: Readonly<Record<Id, string>>,
  preset: Preset,
): Argument<Id | Preset> {
  return single<Id | Preset>(given, (cell) => {
    if (isBlankOrZero(cell)) return answer(preset);
    const wanted = folded(shown(cell));
    const found = (Object.keys(words) as Id[]).find(
      (id) => folded(id) === wanted || folded(words[id]) === wanted,
    );
    if (found !== undefined) return answer(found);
    const legal = Object.values<string>(words).join("、");
    return badInput(`${name}${quoted(shown(cell))}不能识别，可用：${legal}。`);
  });
}

/** An option that is not a closed list, as typed; undefined for a blank cell. */
export function optionText(given: unknown): Argument<string | undefined> {
  return single(given, (cell) => answer(isBlankOrZero(cell) ? undefined : shown(cell)));
}

/** One value for all cells, read once. */
function single<T>(given: unknown, read: (cell: unknown) => Answer<T>): Argument<T> {
  const option = matrix(given)[0]?.[0];
  let found: Answer<T> | undefined;
  const readOnce = (): Answer<T> => (found ??= read(option));
  return { cells: [[option]], counts: false, isBlank: isBlankOrZero, read: readOnce };
}

function value<T>(
  given: unknown,
  read: (cell: unknown) => Answer<T>,
  isNothing = isBlank,
): Argument<T | undefined> {
  return {
    cells: matrix(given),
    counts: true,
    isBlank: isNothing,
    read: (cell) => (isNothing(cell) ? answer(undefined) : read(cell)),
  };
}

function demanded<T>(argument: Argument<T | undefined>, message: string): Argument<T> {
  return {
    ...argument,
    read: (cell) => {
      const found = argument.read(cell);
      if (!found.ok) return found;
      return found.value === undefined ? noAnswer(message) : answer(found.value);
    },
  };
}

/** A single value arrives as itself, a range as its rows, an argument left out as null; values with properties count as plain ones. */
export function matrix(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[plainValue(given)]];
  const rows = given as unknown[];
  if (rows.length === 0) return [[undefined]];
  return rows.map((row) => (Array.isArray(row) ? row.map(plainValue) : [plainValue(row)]));
}

/** Types of values that carry properties beside a plain value; others have an error in its place. */
const plainTypes: readonly unknown[] = ["Double", "FormattedNumber", "String", "Boolean"];

/** Excel hands over a number with a card as an object, out of a cell as well as out of another formula. */
function plainValue(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null || !("type" in cell)) return cell;
  return plainTypes.includes(cell.type) && "basicValue" in cell ? cell.basicValue : cell;
}

function scalar(cell: unknown): string | number {
  return typeof cell === "number" ? cell : shown(cell);
}

function shown(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(cell) : "一个不是文字也不是数字的值";
}

function folded(word: string): string {
  return word.normalize("NFKC").trim().toLowerCase();
}
