import type { Ledger } from "../../core/ledger";
import { ledgerPrints } from "../../sheet/keep/ledgerPrints";
import type { SheetRecord } from "../../sheet/keep/workbookState";
import type { LaidSummary } from "../sheets/laySummary";

/* A county sheet remembers the rows that it is made of, so that the pane can tell how many changed since. */

/** A sheet that is written remembers them when it stands. */
export function withPrints(ledger: Ledger, laid: LaidSummary): LaidSummary {
  const { plan, update } = laid;
  if (!update || plan.area === undefined) return laid;
  const record = { ...update.record, madeOf: ledgerPrints(ledger, plan.area) };
  return { ...laid, update: { ...update, record } };
}

/** Sheets that say all the same although rows changed, a remark for instance, are as up to date as those written. */
export function recordsWithPrints(
  ledger: Ledger,
  records: readonly SheetRecord[],
  summaries: readonly LaidSummary[],
): readonly SheetRecord[] {
  const unchanged = new Set(
    summaries
      .filter(({ update, problem }) => !update && problem === undefined)
      .flatMap(({ plan }) => plan.area ?? []),
  );
  return records.map((record) =>
    record.area !== undefined && unchanged.has(record.area)
      ? { ...record, madeOf: ledgerPrints(ledger, record.area) }
      : record,
  );
}
