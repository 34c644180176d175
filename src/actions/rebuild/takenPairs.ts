import { groupBy } from "../../core/groupBy";
import { targetKey } from "../../core/ledger";
import { isEqual } from "../../core/numbers";
import type { TakenPair } from "../../core/reports";
import type { WorkbookContents } from "../../excel/read/workbookContents";
import type { WorkbookState } from "../../sheet/keep/workbookState";
import { reports } from "../../tables/reports";
import { ourTable } from "../deed/wholeTables";
import type { WorkbookLedger } from "../deed/workbookLedger";

/**
 * What was last taken from the rows of 目标台账, where it is not known: a row of whose day 填报记录 has a record was
 * taken, since the record may have been corrected there. What it does not hold is new.
 */
export function takenPairs(
  contents: WorkbookContents,
  { ledger, reports: recorded }: WorkbookLedger,
): WorkbookState["taken"] {
  const { taken } = contents.state;
  if (!ourTable(contents, reports.name)) return taken;
  const rows = [...groupBy(ledger.dataset.targets, targetKey)];
  const assumed = rows.flatMap(([key, [target]]): [string, TakenPair][] => {
    const { latest: value, latestAsOf: day } = target ?? {};
    if (value === undefined) return [];
    const record = recorded
      .get(key)
      ?.find((one) => (day === undefined ? isEqual(one.value, value) : one.day === day));
    return record?.day === undefined ? [] : [[key, { value, day, at: record.day }]];
  });
  return { ...Object.fromEntries(assumed), ...taken };
}
