import type { FillIn, Target } from "../../model/dataset";
import { nameKey } from "../../nameKey";
import type { Ledger } from "../rows/ledger";

type TargetName = Pick<Target, "area" | "indicator" | "item" | "period" | "kind">;

/** A text that a target and its fill-ins share. */
export function targetKey({ area, indicator, item, period, kind }: TargetName): string {
  return [area, indicator, nameKey(item), period, kind].join("\n");
}

/** Every fill-in: those given, and the one that each target's own row holds. */
export function allFillIns(
  targets: readonly Target[],
  given: readonly FillIn[],
): readonly FillIn[] {
  const own = targets.flatMap((target) => fillInOf(target) ?? []);
  return [...given, ...own];
}

/** 最新完成值 and 数据截至 of a target's row. */
function fillInOf(target: Target): FillIn | undefined {
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
    qualifier: "exact",
  };
}

/** All that people reported of a target. */
export function fillInsOf(ledger: Ledger, target: Target): readonly FillIn[] {
  return ledger.fillIns.get(targetKey(target)) ?? [];
}
