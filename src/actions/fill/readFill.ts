import type { Answer } from "../../core/answer";
import type { TypedFigure } from "../../core/figures";
import type { Ledger } from "../../core/ledger";
import type { DateText, Target } from "../../core/model/dataset";
import type { CsvTable } from "../../core/package";
import { fillInDay, monthOrDecimal, type Period } from "../../core/periods";
import { decodeText } from "../../session/decodeText";
import { personsCsv } from "../../session/personsCsv";
import type { RowUnits } from "../../tables/cells/shownUnits";
import { refuse } from "../deed/words";
import { fillFigure } from "./fillFigure";
import { fillHeading } from "./fillHeading";
import { refuseOtherTarget } from "./refuseOtherTarget";
import { sampleWord } from "../deed/fillWords";

const columns = ["target", "value", "as_of"] as const;
const ours = [
  ...columns,
  "upper",
  "unit",
  "qualifier",
  "area",
  "indicator",
  "item",
  "period",
] as const;
type FillColumn = (typeof ours)[number];

/**
 * A file with the columns `target` (编号), `value` (in the 单位 of its row, percentages as 5.4%) and `as_of`.
 * It may have `unit`, `qualifier` and `upper` of its figures, and say with 旗县, 指标, 对象 and 时期 what they are of.
 */
export interface FillFile {
  /** What the file is called in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A figure of a target with its day. */
export interface Fill {
  readonly target: Target;
  /** Those of the target's row. */
  readonly units: RowUnits;
  readonly figure: TypedFigure;
  /** The figure as it stands in the file. */
  readonly typed: string;
  readonly asOf: DateText;
  readonly place: FillPlace;
  /** Its row says that it is invented. */
  readonly isSample: boolean;
}

interface FillPlace {
  readonly file: string;
  readonly line: number;
}

export interface FillableTargets {
  readonly ledger: Ledger;
  /** Ids of rows that cannot be read. */
  readonly unread: ReadonlySet<string>;
  readonly unitsOf: (target: Target) => RowUnits;
}

/**
 * The fill-ins of a file, in its order.
 * @throws UserError naming line and column of the first fault
 */
export function readFill(
  { name: file, bytes }: FillFile,
  { ledger, unread, unitsOf }: FillableTargets,
): readonly Fill[] {
  const { faults, ...table } = personsCsv(decodeText(bytes, file));
  const [fault] = faults;
  if (fault) throw refuse("fillQuotes", { file, line: fault.line });
  const { header, titles, rows } = belowTitle(table);
  // Beside 目标值 the 限定词 is that of the goal.
  const isGoals = header.includes("goal");
  refuseColumns(header, file);
  if (rows.length === 0) throw refuse("fillEmpty", { file });
  return rows.map(({ line, cells }): Fill => {
    const place = { file, line };
    // A comma in a figure without quotes pushes the rest of the figure into the next column.
    const beyond = cells.slice(header.length).find((cell) => cell.trim() !== "");
    if (beyond !== undefined) throw refuse("fillTooLong", { ...place, found: beyond });
    const at = (column: FillColumn): string =>
      isGoals && column === "qualifier" ? "" : (cells[header.indexOf(column)] ?? "").trim();
    const placeOf = (column: FillColumn) => {
      return { ...place, column: titles[header.indexOf(column)]?.trim() ?? column };
    };
    const id = at("target");
    if (id === "") throw refuse("fillNoId", { ...placeOf("target") });
    if (unread.has(id)) throw refuse("fillUnread", { ...placeOf("target"), id });
    const target = ledger.targetById.get(id);
    if (!target || target.isPersons) throw refuse("fillUnknown", { ...placeOf("target"), id });
    refuseOtherTarget({ at, placeOf }, ledger, target);
    const units = unitsOf(target);
    const figure = fillFigure({ at, placeOf }, units);
    const pushed = pushedBehind(cells, header.indexOf("value"));
    if (pushed !== undefined) throw refuse("fillComma", { ...placeOf("value"), ...pushed });
    const asOf = dayOf(at("as_of"), ledger.periodOf(target.period));
    if (!asOf.ok) throw refuse("fillUnreadable", { ...placeOf("as_of"), reason: asOf.message });
    return {
      target,
      units,
      figure,
      typed: at("value"),
      asOf: asOf.value,
      place,
      isSample: cells.some(isInvented),
    };
  });
}

function isInvented(cell: string): boolean {
  return cell.includes(sampleWord);
}

interface FillTable extends Omit<CsvTable, "faults"> {
  /** The headings as they stand in the file. */
  readonly titles: readonly string[];
}

/** Headings and filled rows; a title or blank lines may stand above the headings. */
function belowTitle({ header, rows }: Omit<CsvTable, "faults">): FillTable {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const isWhole = (titles: readonly string[]): boolean => {
    const names = titles.map(fillHeading);
    return columns.every((column) => names.includes(column));
  };
  const at = isWhole(header) ? -1 : filled.slice(0, 3).findIndex(({ cells }) => isWhole(cells));
  const titles = filled[at]?.cells ?? header;
  return { header: titles.map(fillHeading), titles, rows: filled.slice(at + 1) };
}

/** @throws UserError for columns that are missing, or that stand there twice */
function refuseColumns(header: CsvTable["header"], file: string): void {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw refuse("fillColumns", { file, missing, legal: columns });
  const twice = ours.find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) throw refuse("fillColumnTwice", { file, column: twice });
}

/** 1 and 200万元 side by side: most likely one figure whose comma stood without quotes. */
function pushedBehind(
  cells: readonly string[],
  valueAt: number,
): { readonly figure: string; readonly next: string } | undefined {
  const [figure = "", next = ""] = [cells[valueAt], cells[valueAt + 1]].map((cell = "") =>
    cell.normalize("NFKC").trim(),
  );
  const isHead = /^[-+−–(]?[¥￥]?\d{1,3}$/.test(figure);
  return isHead && /^\d{3}(?!\d)/.test(next) ? { figure, next } : undefined;
}

/** Excel saves the 2024.10 that it was told as 2024.1: whoever typed it is asked. */
function dayOf(text: string, period: Period): Answer<DateText> {
  const question = /^\d{4}\.1$/.test(text) ? monthOrDecimal(Number(text)) : undefined;
  return question ?? fillInDay(text, period);
}
