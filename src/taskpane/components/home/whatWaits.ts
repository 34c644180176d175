import { counties, type Ledger } from "../../../core/ledger";
import type { Standing } from "../../../session/standing";
import { changedRows, ledgerPrints } from "../../../sheet/keep/ledgerPrints";

/** What keeps the sheets from saying what the ledger says. */
export interface Waiting {
  /** Rows of the ledger that changed since the sheets of their counties were made. */
  readonly changes: number;
  /** Sheets made for another day than the workbook's. */
  readonly otherDays: number;
  /** Codes of the counties whose sheets stand: made again, all is as it should be. */
  readonly areas: readonly string[];
}

export function whatWaits(ledger: Ledger, standing: Standing): Waiting {
  const known = new Set(counties(ledger).map(({ area }) => area));
  const ofCounties = standing.sheets.flatMap(({ area, madeOf }) =>
    area !== undefined && known.has(area) ? [{ area, madeOf }] : [],
  );
  const changes = ofCounties.map(({ area, madeOf }) =>
    madeOf === undefined ? 0 : changedRows(madeOf, ledgerPrints(ledger, area)),
  );
  return {
    changes: changes.reduce((sum, count) => sum + count, 0),
    otherDays: standing.sheets.filter(({ asOf }) => asOf !== undefined && asOf !== ledger.asOf)
      .length,
    areas: ofCounties.map(({ area }) => area),
  };
}
