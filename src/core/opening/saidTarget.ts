import { targetCaseOf, type Ledger } from "../ledger";
import type { TargetLine } from "../summary";
import { briefOf } from "../targets";

/** 指标（对象）, with its time where another of the targets has the same name and another time. */
export function saidTarget({ name, period }: TargetLine, all: readonly TargetLine[]): string {
  const isAlone = all.every((other) => other.name !== name || other.period === period);
  return isAlone ? name : withInside(name, period);
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
