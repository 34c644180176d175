import { createLedger, type Ledger } from "../../core/ledger";
import type { DateText, FillIn } from "../../core/model/dataset";
import { parseDate } from "../../core/periods";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import { shippedDataset } from "../../session/shippedDataset";
import { titleLabels } from "../../sheet/county/captions";
import { isUnknownContent } from "../../sheet/keep/workbookState";
import { saidOn } from "./settingsOnSheets";

/**
 * The ledgers by which county sheets and the overview may have been made, where the state does not know what was
 * written on them: as of the day that they say, with the fill-ins that were recorded then or with those of today, over
 * the workbook's rows or the shipped ones. The likeliest is the first; none where everything is known.
 * @param answered the workbook's ledger by the settings before
 */
export async function assumedLedgers(
  { state, sheets }: WorkbookContents,
  answered: Ledger,
): Promise<readonly Ledger[]> {
  const unknown = state.sheets.filter(isUnknownContent);
  if (unknown.length === 0) return [];
  const ids = new Set(unknown.map(({ sheetId }) => sheetId));
  const made = sheets.filter(({ id }) => ids.has(id));
  const said = saidOn(made, titleLabels.asOf).map((word) => parseDate(word));
  const days = said.flatMap((day) => (day.ok ? [day.value] : []));
  const known = [...answered.fillIns.values()].flat();
  const { observations, targets } = await shippedDataset();
  const datasets = [answered.dataset, { ...answered.dataset, observations, targets }];
  return (days.length > 0 ? days : [answered.asOf]).flatMap((asOf) =>
    fillInsBefore(state.seen, known).flatMap((fillIns) =>
      datasets.map((dataset) => ledgerOf(answered, dataset, fillIns, asOf)),
    ),
  );
}

function fillInsBefore(
  seen: readonly FillIn[] | undefined,
  known: readonly FillIn[],
): readonly (readonly FillIn[])[] {
  if (seen === undefined) return [known];
  const texts = (all: readonly FillIn[]): string =>
    all
      .map((one) => JSON.stringify(plainFillIn(one)))
      .sort()
      .join("\n");
  return texts(seen) === texts(known) ? [known] : [seen, known];
}

/** Without what a record has beyond a fill-in. */
export function plainFillIn(fillIn: FillIn): FillIn {
  const { area, indicator, item, period, kind, day, value, valueUpper, qualifier } = fillIn;
  return { area, indicator, item, period, kind, day, value, valueUpper, qualifier };
}

function ledgerOf(
  { rules, ruleSets, unread, doublingsOfArea }: Ledger,
  dataset: Ledger["dataset"],
  fillIns: readonly FillIn[],
  asOf: DateText | undefined,
): Ledger {
  const doublings = [...doublingsOfArea.values()].flat();
  return createLedger(dataset, { asOf, rules, ruleSets, unread, fillIns, doublings });
}
