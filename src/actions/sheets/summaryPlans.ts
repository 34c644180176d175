import { counties, findArea, ledgerAsOf, type Ledger } from "../../core/ledger";
import type { Area } from "../../core/model/dataset";
import { countySummary, type AnnexChoice } from "../../core/county";
import { overviewOf } from "../../core/overview";
import { planCountySheet, type Mode } from "../../sheet/county";
import { planOverview } from "../../sheet/overview";
import type { SheetPlan } from "../../sheet/plan";
import { refuse } from "../deed/words";

/** @throws UserError for a name that is no county of the ledger, with those that are */
export function chosenCounties(
  ledger: Ledger,
  asked: readonly string[] | undefined,
): readonly Area[] {
  const all = counties(ledger);
  if (!asked) return all;
  const codes = new Set(
    asked.map((text) => {
      const found = findArea(ledger, text);
      if (found.ok && found.value.level === "county") return found.value.area;
      throw refuse("unknownCounty", { text, legal: all.map(({ shortName }) => shortName) });
    }),
  );
  return all.filter(({ area }) => codes.has(area));
}

/** A county's sheet by its code, or the overview. */
export type SummaryKind = Pick<SheetPlan, "kind" | "area">;

/** How the sheets of a build look. */
export interface SummaryLook {
  readonly modeOf: (sheet: SummaryKind) => Mode;
  readonly sample: boolean;
  readonly annex: AnnexChoice;
  /** What the person wrote under 备注, by the code of the county. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Codes of the counties whose sheets stand already. */
  readonly standing: ReadonlySet<string>;
}

/** The overview first: it compares all counties, also where only some are made again. */
export function summaryPlans(
  ledger: Ledger,
  areas: readonly Area[],
  look: SummaryLook,
): readonly SheetPlan[] {
  const all = counties(ledger).map(({ area }) => area);
  // Once for all sheets: each would do it for itself.
  const known = ledgerAsOf(ledger, all);
  const sheets = new Set([...look.standing, ...areas.map(({ area }) => area)]);
  return [
    planOverview(overviewOf(known, all), {
      ...look,
      mode: look.modeOf({ kind: "overview" }),
      sheets,
    }),
    ...areas.map(({ area }) =>
      planCountySheet(countySummary(known, area, look.annex), {
        ...look,
        mode: look.modeOf({ kind: "county", area }),
        remarks: look.remarks.get(area) ?? "",
      }),
    ),
  ];
}

/** Name of the county that a sheet is of; empty for the others. */
export function areaName(ledger: Ledger, { area }: SheetPlan): string {
  return area === undefined ? "" : (ledger.areaByCode.get(area)?.name ?? "");
}
