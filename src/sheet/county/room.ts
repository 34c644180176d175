import type { Sentence } from "../../core/opening";

/** How much of page 1 each of its parts may take. */
export interface Room {
  readonly chartRows: number;
  /** Fewer rows than these show nothing of them. */
  readonly leastChartRows: number;
  readonly charts: number;
  readonly mainLines: number;
  readonly attentionLines: number;
  /** Facts of each pillar. */
  readonly facts: number;
  readonly sentences: readonly Sentence[];
}

const least = { mainLines: 6, attentionLines: 3, facts: 1, sentences: 2 } as const;

/**
 * Less and less room, in the order in which parts give way: the height of the charts, lines of 主要指标, lines of
 * 需关注, the second chart and the first, facts of the pillars, sentences of 综述. Where names are so long that even
 * this is no page, sentences name fewer targets and the tables lose lines further.
 */
export function* roomSteps(full: Room): Generator<Room> {
  let room = full;
  const narrowed = function* (
    key: "chartRows" | "mainLines" | "attentionLines" | "charts" | "facts",
    end: number,
  ): Generator<Room> {
    while (room[key] > end) yield (room = { ...room, [key]: room[key] - 1 });
  };
  yield* narrowed("chartRows", full.leastChartRows);
  yield* narrowed("mainLines", least.mainLines);
  yield* narrowed("attentionLines", least.attentionLines);
  yield* narrowed("charts", 0);
  yield* narrowed("facts", least.facts);
  while (room.sentences.length > least.sentences)
    yield (room = { ...room, sentences: withoutLightest(room.sentences) });
  while (room.sentences.some(({ shorter }) => shorter !== undefined))
    yield (room = { ...room, sentences: room.sentences.map((one) => one.shorter ?? one) });
  yield* narrowed("attentionLines", 0);
  yield* narrowed("mainLines", 1);
}

function withoutLightest(sentences: readonly Sentence[]): readonly Sentence[] {
  const least = sentences.reduce((light, one) => (one.weight < light.weight ? one : light));
  return sentences.filter((one) => one !== least);
}
