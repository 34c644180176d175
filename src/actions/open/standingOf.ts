import { parseDate } from "../../core/periods";
import type { SheetContents, WorkbookContents } from "../../excel/read/workbookContents";
import type { Standing, StandingSheet } from "../../session/standing";
import { captionSeparator, titleCaption, titleLabels } from "../../sheet/county/captions";
import { draftNotice } from "../../sheet/county";
import type { SheetRecord } from "../../sheet/keep/workbookState";
import { openWord } from "../../sheet/review/reviewItem";
import { readReview, review } from "../../tables/review";
import { ourTable } from "../deed/wholeTables";

/** What stands in the workbook besides its ledger, from one reading of it. */
export function standingOf(contents: WorkbookContents): Standing {
  const { state, sheets } = contents;
  const list = ourTable(contents, review.name);
  return {
    names: sheets.map(({ name }) => name),
    sheets: sheets.flatMap((sheet) => {
      const record = state.sheets.find(({ sheetId }) => sheetId === sheet.id);
      return record && isSummary(record) ? [standingSheet(sheet, record)] : [];
    }),
    daySet: state.settings.asOf,
    review: list && {
      id: list.sheetId,
      open: readReview(list.values).filter((line) => line.state === openWord).length,
    },
  };
}

function isSummary({ kind }: SheetRecord): boolean {
  return kind === "county" || kind === "overview";
}

/** Whether a sheet says that it holds formulas which follow the ledger. */
export function isLive(sheet: SheetContents): boolean {
  return textsOn(sheet).includes(draftNotice);
}

function textsOn({ head }: SheetContents): readonly string[] {
  return head.flat().flatMap((value) => String(value).split(captionSeparator));
}

function standingSheet(sheet: SheetContents, { area, madeOf }: SheetRecord): StandingSheet {
  const { id, name } = sheet;
  const lead = titleCaption(titleLabels.asOf, "");
  const said = textsOn(sheet)
    .find((text) => text.startsWith(lead))
    ?.slice(lead.length);
  const day = said === undefined ? undefined : parseDate(said);
  return {
    id,
    name,
    area,
    isLive: isLive(sheet),
    asOf: day?.ok === true ? day.value : undefined,
    madeOf,
  };
}
