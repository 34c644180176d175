import { groupBy } from "../../core/groupBy";
import {
  citationWords,
  figuresOf,
  lineName,
  none,
  sourceWords,
  subjectWords,
  type LineReading,
} from "./lineWords";
import type { LineKind, SheetLine } from "./sheetLines";
import type { Place, PlannedVersion, Version } from "./versions";

/** Something that a county sheet says otherwise than its version before. */
export interface SheetChange {
  readonly text: string;
  /** Where it stands now; undefined for a row that is no longer listed. */
  readonly place: Place | undefined;
  /** What it is of, where one line tells it however often it changes. */
  readonly subject?: string;
}

/** Titles of the documents that the sheet cites, by the numbers by which it cites them. */
export type SourceTitles = ReadonlyMap<string, string>;

/** The two versions of a sheet. */
export interface Versions {
  readonly before: Version;
  readonly now: PlannedVersion;
  /** Of the version before, and of this one. */
  readonly titlesBefore: SourceTitles;
  readonly titles: SourceTitles;
}

interface ChangedLine {
  readonly kind: LineKind;
  readonly name: string;
  readonly text: string;
  readonly line: SheetLine;
  readonly place: Place | undefined;
}

/**
 * A line for each row, whose figures change together and have one source. Targets that change alike share one: a
 * new as-of date turns many from 未到期 to 未填报 at once.
 */
export function changedLines(
  pairs: readonly (readonly [SheetLine, SheetLine])[],
  versions: Versions,
): readonly SheetChange[] {
  const lines = pairs.flatMap(([old, line]) => changedLine(old, line, versions) ?? []);
  const groups = groupBy(lines, ({ kind, text, line }) => (kind === "target" ? text : line.row));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, text, place } = first;
    const subject = subjectWords(
      kind,
      group.map(({ name }) => name),
    );
    return [{ text: `${subject}${text}。`, place }];
  });
}

function changedLine(old: SheetLine, line: SheetLine, versions: Versions): ChangedLine | undefined {
  const { before, now, titles } = versions;
  const { kind } = line;
  const [then, today] = [before.reading(old), now.reading(line)];
  const figures = figuresOf[kind].flatMap(({ header, words }) => {
    const format = now.formatOf(line, header);
    const [was, is] = [words(then, format), words(today, format)];
    return was === undefined || is === undefined || was === is
      ? []
      : [{ header, text: `${header}由${was}改为${is}` }];
  });
  const [first] = figures;
  const text = first
    ? figures.map((figure) => figure.text).join("，") + sourceWords(today, titles)
    : citationWords(then, today, versions);
  const name = lineName(kind, today);
  if (text === undefined || name === undefined) return undefined;
  return { kind, name, text, line, place: now.placeOf(line, first?.header ?? "原文数字") };
}

export function newLine(line: SheetLine, { now, titles }: Versions): readonly SheetChange[] {
  const read = now.reading(line);
  const place = now.placeOf(line, figuresOf[line.kind][0].header);
  return listed(line, read).map((what) => ({
    text: `新列入：${what}${sourceWords(read, titles)}。`,
    place,
  }));
}

/** Nothing where the row no longer stands on the sheet: then nobody can tell what it was. */
export function goneLine(line: SheetLine, { before }: Versions): readonly SheetChange[] {
  const read = before.reading(line);
  return listed(line, read).map((what) => ({ text: `不再列入：${what}。`, place: undefined }));
}

/** The row's name with its figure. */
function listed({ kind }: SheetLine, read: LineReading): readonly string[] {
  const name = lineName(kind, read);
  const figure = figuresOf[kind][0].words(read, "") ?? none;
  if (name === undefined) return [];
  return [`${subjectWords(kind, [name])}${figure === none ? "" : figure}`];
}
