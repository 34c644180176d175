import { createLedger, type Ledger } from "../../src/core/ledger";
import type {
  DateText,
  Indicator,
  Observation,
  Relation,
  SourceDocument,
  Target,
} from "../../src/core/model/dataset";
import type { Doubling } from "../../src/core/model/doubling";
import { areaRow, indicatorRow, observationRow, targetRow } from "../fixtures/inventedRows";

/** What is known of one county, 样例旗 (1), whose paired area is 大兴区 (9). */
export interface Known {
  readonly indicators: readonly Indicator[];
  readonly rows?: readonly Partial<Observation>[];
  readonly targets?: readonly Partial<Target>[];
  readonly relations?: readonly Relation[];
  readonly sources?: readonly SourceDocument[];
  readonly doublings?: readonly Doubling[];
  readonly asOf?: DateText;
}

/** Rows without an id have `o0` and on, targets `t0` and on. */
export function inventedCounty({
  indicators,
  rows = [],
  targets = [],
  relations = [],
  sources = [],
  ...options
}: Known): Ledger {
  return createLedger(
    {
      version: "1.0.0",
      areas: [
        areaRow("1", "样例旗", { partner: "9" }),
        areaRow("9", "大兴区", { level: "district" }),
        areaRow("8", "昌平区", { level: "district" }),
      ],
      indicators,
      observations: rows.map((row, index) => observationRow(`o${index}`, row)),
      targets: targets.map((row, index) => targetRow(`t${index}`, row)),
      sources,
      relations,
    },
    options,
  );
}

/** An indicator in plain pieces, so that every figure is printed as it stands in its row. */
export function counted(indicator: string, name: string, rest: Partial<Indicator> = {}): Indicator {
  return indicatorRow(indicator, name, { unit: "个", displayUnit: "个", decimals: 0, ...rest });
}
