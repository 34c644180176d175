import { figureInWords, readEntry, sameRows, type Entry, type EntryTexts } from "../core/entry";
import { citeSource, type Ledger } from "../core/ledger";
import type { Indicator, Observation } from "../core/model/dataset";
import { natures } from "../core/model/enumerations";
import { periodInWords } from "../core/periods";
import { UserError } from "../core/userError";
import { readWorkbook } from "../excel/read/readWorkbook";
import { appendTableRow } from "../excel/write/appendTableRow";
import { currentLedger } from "../session/currentLedger";
import type { DeedOutcome } from "../session/deedState";
import { cellAddress } from "../sheet/a1";
import { facts } from "../tables/facts";
import { adoptLedger } from "./adoptLedger";
import { ledgerOrRefusal, openDeed, refuseProtected } from "./openDeed";
import type { DeedTools } from "./tools";
import { workbookLedger, workbookTables } from "./workbookLedger";

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
export async function enterFact(
  texts: EntryTexts & { readonly evenIfPresent?: boolean | undefined },
  tools: DeedTools = {},
): Promise<EnterOutcome> {
  const { contents } = await openDeed(tools);
  const noFacts = "工作簿里还没有数据台账。请先载入数据，再录入。";
  const own = await ledgerOrRefusal(contents, noFacts);
  const table = contents.tables.find(({ name }) => name === facts.name);
  const sheet = contents.sheets.find(({ id }) => id === table?.sheetId);
  if (!table || !sheet) throw new UserError(noFacts);
  const { entry, words, present } = entryPreview(own.ledger, texts);
  const { row, indicator, faults } = entry;
  if (!row || !indicator) throw new UserError(faults.map(({ message }) => message).join(""));
  if (present.length > 0 && texts.evenIfPresent !== true) {
    const sentence = `台账里已有同一项数：${present.join("；")}。没有录入；确要另记一行，请再次确认。`;
    return { isEntered: false, present, sentence, problems: [] };
  }
  refuseProtected(sheet, "录入");
  const cells = new Map(
    facts.columns.map(({ heading, cell }) => [heading, cell(row, own.ledger)] as const),
  );
  const at = await appendTableRow(table, cells);
  const after = await workbookLedger(await readWorkbook(workbookTables));
  await adoptLedger(after?.ledger);
  const place = `${sheet.name}!${cellAddress(at, table.place.column)}`;
  const subject = `${entry.area?.name ?? ""}${indicator.name}${periodInWords(own.ledger.periodOf(row.period))}`;
  const sentence = `已录入${subject}：${words ?? ""}（${place}）。`;
  return { isEntered: true, present, sentence, problems: [] };
}

export function entryPreview(ledger: Ledger, texts: EntryTexts): EntryPreview {
  const entry = readEntry(ledger, texts);
  const { row, indicator, figure } = entry;
  const understood = figure && {
    value: figure.holds === "value" ? figure.value : undefined,
    valueUpper: figure.upper,
    yoy: figure.holds === "growth" ? figure.value : undefined,
    qualifier: figure.qualifier,
  };
  return {
    entry,
    words: indicator && understood ? figureInWords(understood, indicator) : undefined,
    present:
      row && indicator
        ? sameRows(ledger, row).map((one) => presentInWords(ledger, one, indicator))
        : [],
  };
}

function presentInWords(ledger: Ledger, row: Observation, indicator: Indicator): string {
  const nature = row.nature === "actual" ? "" : `（${natures[row.nature]}）`;
  const source =
    row.isPersons && row.personsSource !== "" ? row.personsSource : citeSource(ledger, row);
  return `${figureInWords(row, indicator)}${nature}，${source}`;
}
