import { allAnnexes } from "../../core/county";
import type { Message } from "../../core/message";
import { writeSheets } from "../../excel/write/writeSheets";
import { keepLost } from "../../session/lostTexts";
import { session } from "../../session/session";
import type { BuildOutcome } from "./buildOptions";
import { problemsOf, unprintedSheets, updatesOf } from "../sheets/laidSheet";
import { adoptLedger } from "../deed/adoptLedger";
import { dayNotes } from "../deed/dayNotes";
import type { Attempt } from "../deed/planAnew";
import type { DeedTools } from "../deed/tools";
import { message } from "../deed/words";
import type { WorkbookLedger } from "../deed/workbookLedger";
import type { BuildSheets } from "./mergeBuild";
import type { BuildInput } from "./readBuild";

/** Last step of a build. */
export async function writeBuild(
  { contents, settings, own, notes, problems }: BuildInput,
  { summaries, tables, review, isReviewFirst }: BuildSheets,
  tools: DeedTools,
): Promise<Attempt<BuildOutcome>> {
  // Before anything live is written, and not before stuck formulas were read: it sets look-ups calculating.
  const move = await adoptLedger(own.ledger);
  session.set({ annex: settings.annex ?? allAnnexes });
  const updates = updatesOf([...summaries, ...tables]);
  const listed = updatesOf([review]);
  const total = updates.length + listed.length;
  let done = 0;
  const outcome = await writeSheets(isReviewFirst ? updates : [...updates, ...listed], {
    first: isReviewFirst ? listed : [],
    stateBefore: contents.state,
    state: { ...contents.state, settings, taken: contents.state.taken ?? {} },
    stateParts: contents.stateParts,
    unprinted: unprintedSheets([...summaries, ...tables, review], contents),
    isOneByOne: true,
    onSheet: (count, name) => {
      done = count;
      tools.progress?.({ done, total, step: message("sheetWritten", { sheet: name }) });
    },
    onLost: keepLost,
    onCellEdit: () => tools.progress?.({ done, total, step: message("waitingForCellEdit") }),
    signal: tools.signal,
  });
  const names = new Set(summaries.map(({ plan }) => plan.name));
  const written = outcome.written.filter((name) => names.has(name));
  const unchanged = summaries.flatMap(({ plan, update, problem }) =>
    update || problem !== undefined ? [] : [plan.name],
  );
  const { moved, isCancelled } = outcome;
  const told: BuildOutcome = {
    written,
    unchanged,
    isCancelled,
    problems: [
      ...problems,
      ...problemsOf([...summaries, ...tables, review]),
      ...outcome.problems,
      ...rulesProblems(own),
    ],
    notes: [...notes, ...dayNotes(own.ledger, move)],
    said: saidOf(written, unchanged, isCancelled),
  };
  return { outcome: told, moved, isCancelled };
}

/** What is told of two attempts: the second finds unchanged what the first one wrote. */
export function joinBuilds(before: BuildOutcome, now: BuildOutcome): BuildOutcome {
  const written = [...new Set([...before.written, ...now.written])];
  const unchanged = now.unchanged.filter((name) => !written.includes(name));
  return {
    ...now,
    written,
    unchanged,
    notes: [...(before.notes ?? []), ...(now.notes ?? [])],
    said: saidOf(written, unchanged, now.isCancelled),
  };
}

function rulesProblems({ rulesProblem: reason }: WorkbookLedger): readonly Message[] {
  if (reason === undefined) return [];
  return [message("rulesUnknown", { reason }), message("judgedBySchedule")];
}

function saidOf(
  written: readonly string[],
  unchanged: readonly string[],
  isCancelled: boolean,
): Message {
  if (isCancelled) return message("buildCancelled", { count: written.length });
  if (written.length === 0) return message("builtNothing");
  return message("built", { written, unchanged: unchanged.length });
}
