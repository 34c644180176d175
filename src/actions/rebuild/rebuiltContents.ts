import { createLedger } from "../../core/ledger";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { shippedDataset } from "../../session/shippedDataset";
import { workbookLedger } from "../deed/workbookLedger";
import { plainFillIn } from "./assumedLedgers";
import { settingsOnSheets } from "./settingsOnSheets";
import { summaryRecords } from "./summaryRecords";
import { tableRecords } from "./tableRecords";
import { takenPairs } from "./takenPairs";

/**
 * The workbook with what of its state is damaged or lost made again from marks on the sheets: tables by their names and
 * headings, county sheets and the overview by names, titles and names of blocks.
 */
export async function rebuiltContents(contents: WorkbookContents): Promise<WorkbookContents> {
  const own = await workbookLedger(contents);
  if (!own) return contents;
  const { state, stateParts } = contents;
  const shipped = createLedger(await shippedDataset());
  const summaries = summaryRecords(contents, own.ledger);
  const known = state.sheets.filter(({ kind }) => kind === "county" || kind === "overview");
  const settings = {
    ...settingsOnSheets(contents, [...known, ...summaries], own),
    ...state.settings,
  };
  const taken = takenPairs(contents, own);
  return {
    ...contents,
    state: {
      ...state,
      settings,
      seen: state.seen ?? [...own.reports.values()].flat().map(plainFillIn),
      sheets: [...state.sheets, ...tableRecords(contents, shipped), ...summaries],
      ...(taken === undefined ? {} : { taken }),
    },
    stateParts: { ...stateParts, condition: "rebuilt", isCurrent: false },
  };
}
