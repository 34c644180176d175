import { writeSheets } from "../../excel/write/writeSheets";
import type { BuildOutcome } from "../buildCountySheets";
import { problemsOf, updatesOf } from "../sheets/laidSheet";
import { waitingText, type DeedTools } from "../tools";
import type { BuildSheets } from "./mergeBuild";
import type { BuildInput } from "./readBuild";

/** Last step of a build. */
export async function writeBuild(
  { contents, settings, own }: BuildInput,
  { summaries, tables, review, isReviewFirst }: BuildSheets,
  tools: DeedTools,
): Promise<BuildOutcome> {
  const updates = updatesOf([...summaries, ...tables]);
  const listed = updatesOf([review]);
  const total = updates.length + listed.length;
  let done = 0;
  const outcome = await writeSheets(isReviewFirst ? updates : [...updates, ...listed], {
    first: isReviewFirst ? listed : [],
    stateBefore: contents.state,
    state: { ...contents.state, settings },
    statePartId: contents.statePartId,
    isOneByOne: true,
    onSheet: (count, name) => {
      done = count;
      tools.progress?.({ done, total, text: `写好${name}` });
    },
    onCellEdit: () => tools.progress?.({ done, total, text: waitingText }),
    signal: tools.signal,
  });
  const names = new Set(summaries.map(({ plan }) => plan.name));
  const written = outcome.written.filter((name) => names.has(name));
  const unchanged = summaries.flatMap(({ plan, update, problem }) =>
    update || problem !== undefined ? [] : [plan.name],
  );
  return {
    written,
    unchanged,
    isCancelled: outcome.isCancelled,
    problems: [
      ...problemsOf([...summaries, ...tables, review]),
      ...outcome.problems,
      ...(own.rulesProblem === undefined ? [] : [own.rulesProblem]),
    ],
    sentence: sentenceOf(written, unchanged, outcome.isCancelled),
  };
}

function sentenceOf(
  written: readonly string[],
  unchanged: readonly string[],
  isCancelled: boolean,
): string {
  if (isCancelled) return `已取消：写好${written.length}张工作表，其余没有改动。`;
  if (written.length === 0) return "没有变化，汇总表都已是最新。";
  const same = unchanged.length > 0 ? `，${unchanged.length}张没有变化` : "";
  return `已生成${written.length}张工作表：${written.join("、")}${same}。`;
}
