import { createLedger, type Ledger } from "../../../src/core/ledger";
import type { DateText, Observation, Target } from "../../../src/core/model/dataset";
import type { Doubling } from "../../../src/core/model/doubling";
import { overviewOf, type Overview } from "../../../src/core/overview";
import { areaRow, indicatorRow, observationRow, targetRow } from "../../fixtures/inventedRows";

/** What is known of 甲旗 (1), 乙旗 (2) and 丙旗 (3). */
export interface Known {
  readonly rows?: readonly Partial<Observation>[];
  readonly targets?: readonly Partial<Target>[];
  readonly doublings?: readonly Doubling[];
  readonly asOf?: DateText;
}

const pieces = { unit: "个", displayUnit: "个", decimals: 0 } as const;

const indicators = [
  indicatorRow("cooperation_funds", "京蒙协作资金", { headline: 1 }),
  indicatorRow("unemployment", "登记失业率", {
    unit: "%",
    displayUnit: "%",
    measure: "rate",
    direction: "down",
    aggregation: "none",
    growth: "points",
  }),
  indicatorRow("schools", "结对学校数", {
    ...pieces,
    measure: "stock",
    aggregation: "last",
    pillar: "education",
    lead: true,
  }),
  indicatorRow("pupils", "结对学生数", { ...pieces, pillar: "education" }),
  indicatorRow("jobs", "就业岗位", pieces),
];

/** Rows have the ids `o0` and on, targets `t0` and on. */
function threeCounties({ rows = [], targets = [], ...options }: Known): Ledger {
  return createLedger(
    {
      version: "1.0.0",
      areas: [
        areaRow("1", "甲旗"),
        areaRow("2", "乙旗"),
        areaRow("3", "丙旗"),
        areaRow("9", "大兴区", { level: "district" }),
      ],
      indicators,
      observations: rows.map((row, index) => observationRow(`o${index}`, row)),
      targets: targets.map((row, index) => targetRow(`t${index}`, row)),
      sources: [],
      relations: [],
    },
    options,
  );
}

export function overviewOfThree(known: Known): Overview {
  return overviewOf(threeCounties(known), ["1", "2", "3"]);
}

/** Figures of an indicator in 甲旗, 乙旗 and 丙旗; undefined where one has none. */
export function figures(
  indicator: string,
  period: string,
  values: readonly (number | undefined | Partial<Observation>)[],
): readonly Partial<Observation>[] {
  return values.flatMap((value, index) =>
    value === undefined
      ? []
      : {
          area: String(index + 1),
          indicator,
          period,
          ...(typeof value === "number" ? { value } : value),
        },
  );
}
