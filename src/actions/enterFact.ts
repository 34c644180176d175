import {
  figureInWords,
  natureInWords,
  presentInWords,
  readEntry,
  sameRows,
  type Entry,
  type EntryTexts,
} from "../core/entry";
import { isKnownBy, type Ledger } from "../core/ledger";
import type { Message } from "../core/message";
import type { Observation } from "../core/model/dataset";
import { periodInWords } from "../core/periods";
import type { TableContents } from "../excel/read/workbookContents";
import { linesLike } from "../excel/write/linesStand";
import { newRowsAt, type TableChanges } from "../excel/write/tableChanges";
import { writeTables } from "../excel/write/writeTables";
import { keepLost } from "../session/lostTexts";
import { currentLedger } from "../session/currentLedger";
import type { DeedOutcome } from "../session/deedState";
import { cellAddress } from "../sheet/a1";
import { facts } from "../tables/facts";
import { adoptLedger } from "./deed/adoptLedger";
import { dayNotes } from "./deed/dayNotes";
import { readContents } from "./open/readContents";
import { ledgerOrRefusal, openDeed, refuseProtected } from "./open/openDeed";
import { planAnew } from "./deed/planAnew";
import type { DeedTools } from "./deed/tools";
import { message, refuse, refuseAll } from "./deed/words";
import { ourTable } from "./deed/wholeTables";
import { workbookLedger } from "./deed/workbookLedger";

export interface EntryPreview {
  readonly entry: Entry;
  /** The figure as it is understood: `约1.3亿元`; undefined while it is not. */
  readonly words: string | undefined;
  /** Rows that already answer the same question, each with value and source. */
  readonly present: readonly string[];
}

export interface EnterOutcome extends DeedOutcome {
  readonly isEntered: boolean;
  /** Why a person should look first: rows that are already there. */
  readonly present: readonly string[];
}

/** How an entry reads against the ledger that answers now; for showing while a person types. */
export async function previewEntry(texts: EntryTexts): Promise<EntryPreview> {
  return entryPreview(await currentLedger(), texts);
}

/**
 * 录入: appends a figure of a document to 数据台账 as a person's row, and the ledger follows.
 * Where the ledger already has a row of the same key nothing is written until `evenIfPresent` is given.
 * @throws UserError naming what is wrong in the entry, or why the sheet cannot be written
 */
export function enterFact(texts: Entering, tools: DeedTools = {}): Promise<EnterOutcome> {
  return planAnew(async () => ({ outcome: await enter(texts, tools), moved: [] }));
}

type Entering = EntryTexts & { readonly evenIfPresent?: boolean | undefined };

async function enter(texts: Entering, tools: DeedTools): Promise<EnterOutcome> {
  const { contents } = await openDeed(tools);
  const own = await ledgerOrRefusal(contents, "noFacts");
  const table = ourTable(contents, facts.name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw refuse("noFacts");
  const { entry, words, present } = entryPreview(own.ledger, texts);
  const { row, indicator, faults } = entry;
  if (!row || !indicator) {
    throw refuseAll(faults.map((fault) => message("entryFault", { reason: fault.message })));
  }
  if (present.length > 0 && texts.evenIfPresent !== true) {
    return {
      isEntered: false,
      present,
      said: message("alreadyPresent", { present }),
      problems: [],
    };
  }
  refuseProtected(sheet, "entered");
  const cells = new Map(
    facts.columns.map(({ heading, cell }) => [heading, cell(row, own.ledger)] as const),
  );
  const change = { table, cells: [], rows: [cells] };
  await writeTables([change], keepLost);
  const now = await readContents();
  const after = await workbookLedger(now);
  const move = await adoptLedger(after?.ledger);
  const place = `${sheet.name}!${placeOf(change, ourTable(now, facts.name) ?? table)}`;
  const subject = `${entry.area?.name ?? ""}${indicator.name}${periodInWords(own.ledger.periodOf(row.period))}`;
  const said = message("entered", { subject, figure: words ?? "", place });
  const notes = [...dayNotes(after?.ledger, move), ...laterNote(after?.ledger, row)];
  return { isEntered: true, present, said, problems: [], notes };
}

/** Where the new line stands by now. */
function placeOf(change: TableChanges, { place, formulas }: TableContents): string {
  const expected = newRowsAt(change);
  const [row = expected] = change.rows
    .flatMap((line) => linesLike(line, formulas))
    .map((line) => line + 1)
    .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
  return cellAddress(place.row + row, place.column);
}

function laterNote(ledger: Ledger | undefined, row: Observation): readonly Message[] {
  const { asOf } = ledger ?? {};
  return ledger === undefined || asOf === undefined || isKnownBy(ledger, row, asOf)
    ? []
    : [message("factLater", { asOf })];
}

export function entryPreview(ledger: Ledger, texts: EntryTexts): EntryPreview {
  const entry = readEntry(ledger, texts);
  const { row, indicator, figure } = entry;
  return {
    entry,
    words:
      indicator && figure ? figureInWords(figure, indicator) + natureInWords(figure) : undefined,
    present:
      row && indicator
        ? sameRows(ledger, row).map((one) => presentInWords(ledger, one, indicator))
        : [],
  };
}
