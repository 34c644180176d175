import type { FillIn, Target } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import type { Ledger } from "../rows/ledger";

type TargetName = Pick<Target, "area" | "indicator" | "item" | "period" | "kind">;

/** A text that a target and its fill-ins share. */
export function targetKey({ area, indicator, item, period, kind }: TargetName): string {
  return [area, indicator, nameKey(item), period, kind].join("\n");
}

/** What each target's row holds in 最新完成值 and 数据截至. */
export function fillInsOfRows(targets: readonly Target[]): readonly FillIn[] {
  return targets.flatMap((target) => fillInOfRow(target) ?? []);
}

/** Undefined where nothing is filled in. */
export function fillInOfRow(target: Target): FillIn | undefined {
  const { area, indicator, item, period, kind, latest, latestAsOf } = target;
  if (latest === undefined) return undefined;
  return {
    area,
    indicator,
    item,
    period,
    kind,
    day: latestAsOf,
    value: latest,
    valueUpper: target.latestUpper,
    qualifier: target.latestQualifier ?? "exact",
  };
}

/** All that people reported of a target. */
export function fillInsOf(ledger: Ledger, target: Target): readonly FillIn[] {
  return ledger.fillIns.get(targetKey(target)) ?? [];
}
