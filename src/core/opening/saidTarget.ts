import { targetCaseOf, type Ledger } from "../ledger";
import { targetKinds } from "../model/enumerations";
import type { TargetLine } from "../summary";
import { briefOf } from "../targets";

/**
 * 指标（对象）, with its time where another of the targets has the same name and another time, and with its kind where
 * another has the same name and another kind: 粮食产量（增速）, beside 粮食产量, which is the level.
 */
export function saidTarget(
  { name, period, target }: TargetLine,
  all: readonly TargetLine[],
): string {
  const others = all.filter((other) => other.name === name);
  const isOfOneKind = others.every((other) => other.target.kind === target.kind);
  const kind = isOfOneKind || target.kind === "level" ? [] : [targetKinds[target.kind]];
  const time = others.every((other) => other.period === period) ? [] : [period];
  const words = [...kind, ...time].join("，");
  return words === "" ? name : withInside(name, words);
}

/** 消费帮扶（京方） becomes 消费帮扶（京方，2023年）. */
export function withInside(name: string, words: string): string {
  return name.endsWith("）") ? `${name.slice(0, -1)}，${words}）` : `${name}（${words}）`;
}

/** 完成40.0%，落后序时10.0个百分点: how far a target is, where its name stands already. */
export function saidReached(ledger: Ledger, { target, judgement }: TargetLine): string {
  const brief = briefOf({ ...targetCaseOf(ledger, target), name: undefined }, ledger.rules);
  return brief?.reached ?? judgement.reason.replace(/。$/u, "");
}
