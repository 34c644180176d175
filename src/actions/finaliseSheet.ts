import type { Message } from "../core/message";
import { speaking } from "../core/userError";
import { readActiveSheet, readSpills } from "../excel/read/readShownSheets";
import { readSheets } from "../excel/read/readSheets";
import type { WorkbookContents } from "../excel/read/workbookContents";
import { words as hostWords } from "../excel/run/words";
import { writeSheets } from "../excel/write/writeSheets";
import { keepLost } from "../session/lostTexts";
import type { DeedOutcome } from "../session/deedState";
import { ownFormulas } from "../sheet/formulas/finaliseGrid";
import type { SheetRecord } from "../sheet/keep/workbookState";
import { openDeed } from "./open/openDeed";
import { layFinalised } from "./finalise/layFinalised";
import { readShown } from "./finalise/readShown";
import { problemsOf, updatesOf } from "./sheets/laidSheet";
import { planAnew, type Attempt } from "./deed/planAnew";
import type { DeedTools } from "./deed/tools";
import { message, refuse, words } from "./deed/words";

/** Why a sheet is left may be Excel's own refusal. */
const { refuseAll } = speaking({ ...hostWords, ...words });

export interface FinaliseOptions {
  /** Name of the sheet; the one in front where undefined. */
  readonly sheet?: string | undefined;
  /** `JM.` formulas that a person wrote on the sheet become values too. */
  readonly withOwnFormulas?: boolean | undefined;
}

export interface FinaliseOutcome extends DeedOutcome {
  /** Sheets that hold values now. */
  readonly finalised: readonly string[];
  /** Formulas that became values. */
  readonly count: number;
}

/**
 * 定稿: turns one live sheet into the values it shows, in place.
 * @throws UserError where it is no sheet of ours, is protected, or shows an error in a formula
 */
export async function finaliseSheet(
  { sheet, withOwnFormulas = false }: FinaliseOptions = {},
  tools: DeedTools = {},
): Promise<FinaliseOutcome> {
  const wanted = sheet ?? (await readActiveSheet({ signal: tools.signal })).name;
  const found = await finaliseEach(withOwnFormulas, tools, (contents) => {
    const record = generatedSheets(contents).find(({ name }) => name === wanted);
    if (!record) throw refuse("noSummary", { sheet: wanted });
    return [record];
  });
  if (found.problems.length > 0 && found.written.length === 0) throw refuseAll(found.problems);
  return outcomeOf(found, message("alreadyStatic", { sheet: wanted, own: found.remaining }));
}

/** 全部定稿: every live sheet; one that cannot be finalised is named, and the others are finalised all the same. */
export async function finaliseAllSheets(
  { withOwnFormulas = false }: Pick<FinaliseOptions, "withOwnFormulas"> = {},
  tools: DeedTools = {},
): Promise<FinaliseOutcome> {
  const found = await finaliseEach(withOwnFormulas, tools, (contents) => {
    const records = generatedSheets(contents);
    if (records.length === 0) throw refuse("noSummaries");
    return records;
  });
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

interface Finalised {
  readonly written: readonly string[];
  readonly count: number;
  readonly remaining: number;
  readonly problems: readonly Message[];
  readonly isCancelled: boolean;
}

/** @param wanted the records of the sheets that become values, by the workbook as read */
function finaliseEach(
  withOwnFormulas: boolean,
  tools: DeedTools,
  wanted: (contents: WorkbookContents) => readonly SheetRecord[],
): Promise<Finalised> {
  const attempt = async (): Promise<Attempt<Finalised>> => {
    const { contents } = await openDeed(tools, { tables: [] });
    return finalise(wanted(contents), contents, withOwnFormulas, tools);
  };
  return planAnew(attempt, (before, now) => ({
    ...now,
    written: [...before.written, ...now.written],
    count: before.count + now.count,
  }));
}

async function finalise(
  records: readonly SheetRecord[],
  contents: WorkbookContents,
  withOwnFormulas: boolean,
  tools: DeedTools,
): Promise<Attempt<Finalised>> {
  const { signal } = tools;
  const standing = await readSheets(records, contents.sheets, { signal });
  const shown = await readShown(standing, contents, signal);
  const sheets = await Promise.all(
    standing.map(async (sheet, index) => {
      const record = records.find(({ sheetId }) => sheetId === sheet.sheetId);
      const cells = shown[index];
      if (!record || !cells) return [];
      const spills = withOwnFormulas ? await readSpills(sheet.sheetId, ownFormulas(cells)) : [];
      const choice = { withOwnFormulas, spills };
      return [layFinalised(sheet, cells, record, contents, choice)];
    }),
  );
  const all = sheets.flat();
  const updates = updatesOf(all);
  const total = updates.length;
  const outcome = await writeSheets(updates, {
    first: [],
    stateBefore: contents.state,
    state: contents.state,
    stateParts: contents.stateParts,
    isOneByOne: true,
    onSheet: (done, name) =>
      tools.progress?.({ done, total, step: message("sheetFinalised", { sheet: name }) }),
    onLost: keepLost,
    onCellEdit: () => tools.progress?.({ done: 0, total, step: message("waitingForCellEdit") }),
    signal,
  });
  const done = all.filter(({ plan }) => outcome.written.includes(plan.name));
  const { written, moved, isCancelled } = outcome;
  const told: Finalised = {
    written,
    count: sum(done.map(({ finalised }) => finalised.count)),
    remaining: sum(all.map(({ finalised }) => finalised.remaining.length)),
    problems: [...problemsOf(all), ...outcome.problems],
    isCancelled,
  };
  return { outcome: told, moved, isCancelled };
}

/** @param none what is said where nothing was in the way and no formula stood there */
function outcomeOf(
  { written: sheets, count, remaining: own, problems, isCancelled }: Finalised,
  none: Message,
): FinaliseOutcome {
  if (isCancelled) {
    const said = message("finaliseCancelled", { sheets });
    return { said, problems, finalised: sheets, count, isCancelled };
  }
  const nothing = problems.length === 0 ? none : message("nothingFinalised", { own });
  const said = sheets.length === 0 ? nothing : message("finalised", { sheets, count, own });
  return { said, problems, finalised: sheets, count };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
