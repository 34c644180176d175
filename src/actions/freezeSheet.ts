import type { Message } from "../core/message";
import { readActiveSheet, readShownSheets, readSpills } from "../excel/read/readShownSheets";
import { readSheets, type StandingSheet } from "../excel/read/readSheets";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { writeSheets } from "../excel/write/writeSheets";
import type { DeedOutcome } from "../session/deedState";
import { cellAddress } from "../sheet/a1";
import { emptyPlan } from "../sheet/emptyPlan";
import {
  freezeGrid,
  ownFormulas,
  type CellAt,
  type FrozenSheet,
  type ShownSheet,
} from "../sheet/formulas/freezeGrid";
import type { SheetRecord } from "../sheet/keep/workbookState";
import { openDeed } from "./openDeed";
import { problemsOf, updatesOf, type LaidSheet } from "./sheets/laidSheet";
import type { DeedTools } from "./tools";
import { message, refuse, refuseAll } from "./words";

export interface FreezeOptions {
  /** Name of the sheet; the one in front where undefined. */
  readonly sheet?: string | undefined;
  /** `JM.` formulas that a person wrote on the sheet become values too. */
  readonly withOwnFormulas?: boolean | undefined;
}

export interface FreezeOutcome extends DeedOutcome {
  /** Sheets that hold values now. */
  readonly frozen: readonly string[];
  /** Formulas that became values. */
  readonly count: number;
}

/**
 * 定稿: turns one live sheet into the values it shows, in place.
 * @throws UserError where it is no sheet of ours, is protected, or shows an error in a formula
 */
export async function freezeSheet(
  { sheet, withOwnFormulas = false }: FreezeOptions = {},
  tools: DeedTools = {},
): Promise<FreezeOutcome> {
  const { contents } = await openDeed(tools, { tables: [] });
  const wanted = sheet ?? (await readActiveSheet({ signal: tools.signal })).name;
  const record = generatedSheets(contents).find(({ name }) => name === wanted);
  if (!record) throw refuse("noSummary", { sheet: wanted });
  const found = await freezeEach([record], contents, withOwnFormulas, tools);
  const [problem] = found.problems;
  if (problem !== undefined) throw refuseAll([problem]);
  return outcomeOf(found, message("alreadyStatic", { sheet: wanted, own: found.remaining }));
}

/** 全部定稿: every live sheet; one that cannot be frozen is named, and the others are frozen all the same. */
export async function freezeAllSheets(
  { withOwnFormulas = false }: Pick<FreezeOptions, "withOwnFormulas"> = {},
  tools: DeedTools = {},
): Promise<FreezeOutcome> {
  const { contents } = await openDeed(tools, { tables: [] });
  const records = generatedSheets(contents);
  if (records.length === 0) throw refuse("noSummaries");
  const found = await freezeEach(records, contents, withOwnFormulas, tools);
  return outcomeOf(found, message("allStatic", { own: found.remaining }));
}

/** Records of the county sheets and the overview that stand in the workbook, as they are called now. */
function generatedSheets({ state, sheets }: WorkbookContents): readonly SheetRecord[] {
  return state.sheets
    .filter(({ kind }) => kind === "county" || kind === "overview")
    .flatMap((record) => {
      const sheet = sheets.find(({ id }) => id === record.sheetId);
      return sheet ? [{ ...record, name: sheet.name }] : [];
    });
}

interface Frozen {
  readonly written: readonly string[];
  readonly count: number;
  readonly remaining: number;
  readonly problems: readonly Message[];
}

async function freezeEach(
  records: readonly SheetRecord[],
  contents: WorkbookContents,
  withOwnFormulas: boolean,
  tools: DeedTools,
): Promise<Frozen> {
  const { signal } = tools;
  const standing = await readSheets(records, { signal });
  const shown = await readShownSheets(
    standing.map(({ sheetId }) => sheetId),
    { signal },
  );
  const sheets = await Promise.all(
    standing.map(async (sheet, index) => {
      const record = records.find(({ sheetId }) => sheetId === sheet.sheetId);
      const cells = shown[index];
      if (!record || !cells) return [];
      const spills = withOwnFormulas ? await readSpills(sheet.sheetId, ownFormulas(cells)) : [];
      const choice = { withOwnFormulas, spills };
      return [layFrozen(sheet, cells, record, contents, choice)];
    }),
  );
  const all = sheets.flat();
  const updates = updatesOf(all);
  const total = updates.length;
  const outcome = await writeSheets(updates, {
    first: [],
    stateBefore: contents.state,
    state: contents.state,
    statePartId: contents.statePartId,
    isOneByOne: true,
    onSheet: (done, name) =>
      tools.progress?.({ done, total, step: message("sheetFinalised", { sheet: name }) }),
    onCellEdit: () => tools.progress?.({ done: 0, total, step: message("waitingForCellEdit") }),
    signal,
  });
  const done = all.filter(({ plan }) => outcome.written.includes(plan.name));
  return {
    written: outcome.written,
    count: sum(done.map(({ frozen }) => frozen.count)),
    remaining: sum(all.map(({ frozen }) => frozen.remaining.length)),
    problems: [...problemsOf(all), ...outcome.problems],
  };
}

interface LaidFrozen extends LaidSheet {
  readonly frozen: FrozenSheet;
}

function layFrozen(
  sheet: StandingSheet,
  cells: ShownSheet,
  record: SheetRecord,
  contents: WorkbookContents,
  choice: Parameters<typeof freezeGrid>[3],
): LaidFrozen {
  const { kind, name } = record;
  const plan = emptyPlan(kind, name);
  const frozen = freezeGrid(cells, record, sheet.persons, choice);
  const isProtected = contents.sheets.find(({ id }) => id === sheet.sheetId)?.isProtected ?? false;
  if (!frozen.isLive) return { plan, frozen, update: undefined, problem: undefined };
  const problem = isProtected
    ? message("sheetProtected", { sheet: name, undone: "finalised" })
    : errorProblem(name, frozen.errors);
  if (problem !== undefined) return { plan, frozen, update: undefined, problem };
  const { before, after } = frozen;
  const extent = { rows: 0, columns: 0 };
  const standing = { sheet, before, after, extent, isLayoutChanged: false };
  return { plan, frozen, update: { plan, record: frozen.record, standing, tables: [] }, problem };
}

const longestList = 5;

function errorProblem(sheet: string, errors: readonly CellAt[]): Message | undefined {
  if (errors.length === 0) return undefined;
  const listed = errors.slice(0, longestList);
  const places = listed.map(({ row, column }) => cellAddress(row, column));
  return message("withoutResult", { sheet, count: errors.length, places });
}

/** @param none what is said where nothing was in the way and no formula stood there */
function outcomeOf(
  { written: sheets, count, remaining: own, problems }: Frozen,
  none: Message,
): FreezeOutcome {
  const nothing = problems.length === 0 ? none : message("nothingFinalised", { own });
  const said = sheets.length === 0 ? nothing : message("finalised", { sheets, count, own });
  return { said, problems, frozen: sheets, count };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
