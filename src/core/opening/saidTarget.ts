import type { TargetLine } from "../summary";

/** 指标（对象）, with its time where another of the targets has the same name and another time. */
export function saidTarget({ name, period }: TargetLine, all: readonly TargetLine[]): string {
  const isAlone = all.every((other) => other.name !== name || other.period === period);
  return isAlone ? name : withInside(name, period);
}

/** 消费帮扶（京方） becomes 消费帮扶（京方，2023年）. */
export function withInside(name: string, words: string): string {
  return name.endsWith("）") ? `${name.slice(0, -1)}，${words}）` : `${name}（${words}）`;
}
