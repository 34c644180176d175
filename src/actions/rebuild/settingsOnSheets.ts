import { createLedger } from "../../core/ledger";
import type { DateText } from "../../core/model/dataset";
import { dateFromSerial, parseDate } from "../../core/periods";
import { scheduleRules } from "../../core/targets";
import type { SheetContents, WorkbookContents } from "../../excel/read/workbookContents";
import {
  captionSeparator,
  titleCaption,
  titleLabels,
  type TitleLabel,
} from "../../sheet/county/captions";
import type { SheetRecord, WorkbookSettings } from "../../sheet/keep/workbookState";
import { sampleNotice } from "../../sheet/tables";
import { judgedDayHeading } from "../../tables/headings";
import { targets } from "../../tables/targets";
import { headerOf, ourTable } from "../deed/wholeTables";
import type { WorkbookLedger } from "../deed/workbookLedger";

/**
 * The workbook's settings as its sheets tell them: the day of judgement and the rules under the titles, and that figures
 * are invented.
 * @param summaries records of the county sheets and the overview
 */
export function settingsOnSheets(
  contents: WorkbookContents,
  summaries: readonly SheetRecord[],
  own: WorkbookLedger,
): WorkbookSettings {
  const sheets = summaries.flatMap(
    ({ sheetId }) => contents.sheets.find(({ id }) => id === sheetId) ?? [],
  );
  const rules = saidAlike(sheets, titleLabels.rules);
  const asOf = asOfOn(sheets, contents, own);
  const isSample = contents.sheets.some((sheet) => textsOn(sheet).includes(sampleNotice));
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(rules === undefined || rules === scheduleRules.name ? {} : { rules }),
    ...(isSample ? { isSample } : {}),
  };
}

/**
 * A day that the ledger would not come to by itself, with what was filled in since or without it, was set by a person.
 */
function asOfOn(
  sheets: readonly SheetContents[],
  contents: WorkbookContents,
  { ledger, reports }: WorkbookLedger,
): DateText | undefined {
  const said = parseDate(saidAlike(sheets, titleLabels.asOf) ?? "");
  const recorded = createLedger(ledger.dataset, { fillIns: [...reports.values()].flat() });
  const days = [ledger.latestActualEnd, recorded.latestActualEnd];
  if (!said.ok || days.includes(said.value)) return undefined;
  // Verdicts follow edits, and sheets do not: with a later figure judged the day has gone on since.
  const isPassed = judgedDays(contents).some((day) => day > said.value);
  return isPassed ? undefined : said.value;
}

function judgedDays(contents: WorkbookContents): readonly DateText[] {
  const table = ourTable(contents, targets.name);
  const at = table ? headerOf(table).indexOf(judgedDayHeading) : -1;
  return (table?.values ?? []).flatMap((row) => {
    const serial = row[at];
    return typeof serial === "number" ? (dateFromSerial(serial) ?? []) : [];
  });
}

/** What follows a label under the titles; undefined where sheets were made as of different days or by different rules. */
function saidAlike(sheets: readonly SheetContents[], label: TitleLabel): string | undefined {
  const [first, ...others] = saidOn(sheets, label);
  return others.length === 0 ? first : undefined;
}

/** All that follows a label under the titles of sheets. */
export function saidOn(sheets: readonly SheetContents[], label: TitleLabel): readonly string[] {
  const lead = titleCaption(label, "");
  const said = sheets
    .flatMap(textsOn)
    .filter((text) => text.startsWith(lead))
    .map((text) => text.slice(lead.length));
  return [...new Set(said)];
}

function textsOn({ head }: SheetContents): readonly string[] {
  return head.flat().flatMap((value) => String(value).split(captionSeparator));
}
