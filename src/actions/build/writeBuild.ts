import { allAnnexes } from "../../core/county";
import type { AsOfMove } from "../../core/ledger";
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
import { workbookLedger, type WorkbookLedger } from "../deed/workbookLedger";
import { recordsWithPrints } from "./madeOf";
import type { BuildSheets } from "./mergeBuild";
import type { BuildInput } from "./readBuild";

/**
 * Last step of a build. What was asked for the workbook, its day above all, holds once the last sheet is written:
 * where it comes to that, formulas answer by what held before.
 */
export async function writeBuild(
  input: BuildInput,
  sheets: BuildSheets,
  tools: DeedTools,
): Promise<Attempt<BuildOutcome>> {
  const { contents, settings, own } = input;
  // Before anything live is written, and not before stuck formulas were read: it sets look-ups calculating.
  const move = await adoptLedger(own.ledger);
  let isWhole = false;
  try {
    const attempt = await write(input, sheets, move, tools);
    isWhole = isWritten(attempt);
    if (isWhole) session.set({ annex: settings.annex ?? allAnnexes });
    return attempt;
  } finally {
    if (!isWhole) await adoptLedger((await workbookLedger(contents))?.ledger);
  }
}

function isWritten({ moved, isCancelled = false }: Omit<Attempt<unknown>, "outcome">): boolean {
  return moved.length === 0 && !isCancelled;
}

async function write(
  { contents, settings, own, answered, notes, problems }: BuildInput,
  { summaries, tables, review, isReviewFirst }: BuildSheets,
  move: AsOfMove | undefined,
  tools: DeedTools,
): Promise<Attempt<BuildOutcome>> {
  const updates = updatesOf([...summaries, ...tables]);
  const listed = updatesOf([review]);
  const total = updates.length + listed.length;
  let done = 0;
  const outcome = await writeSheets(isReviewFirst ? updates : [...updates, ...listed], {
    first: isReviewFirst ? listed : [],
    stateBefore: contents.state,
    state: {
      ...contents.state,
      sheets: recordsWithPrints(own.ledger, contents.state.sheets, summaries),
      taken: contents.state.taken ?? {},
    },
    settings,
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
  const told = withSaid({
    written,
    unchanged,
    isCancelled,
    days: { from: answered.ledger.asOf, to: own.ledger.asOf },
    problems: [
      ...problems,
      ...problemsOf([...summaries, ...tables, review]),
      ...outcome.problems,
      ...rulesProblems(own),
    ],
    notes: [...notes, ...(isWritten(outcome) ? dayNotes(own.ledger, move) : [])],
  });
  return { outcome: told, moved, isCancelled };
}

/** What is told of two attempts: the second finds unchanged what the first one wrote. */
export function joinBuilds(before: BuildOutcome, now: BuildOutcome): BuildOutcome {
  const written = [...new Set([...before.written, ...now.written])];
  const unchanged = now.unchanged.filter((name) => !written.includes(name));
  return withSaid({
    ...now,
    written,
    unchanged,
    notes: [...(before.notes ?? []), ...(now.notes ?? [])],
  });
}

function rulesProblems({ rulesProblem: reason }: WorkbookLedger): readonly Message[] {
  if (reason === undefined) return [];
  return [message("rulesUnknown", { reason }), message("judgedBySchedule")];
}

function withSaid(outcome: Omit<BuildOutcome, "said">): BuildOutcome {
  return { ...outcome, said: saidOf(outcome) };
}

function saidOf({ written, unchanged, isCancelled, days }: Omit<BuildOutcome, "said">): Message {
  if (isCancelled) {
    if (written.length === 0) return message("nothingBuilt");
    const isBetween = days.from !== days.to;
    return isBetween
      ? message("buildLeftBetween", { written, ...days })
      : message("buildCancelled", { written });
  }
  if (written.length === 0) return message("builtNothing");
  return message("built", { written, unchanged: unchanged.length });
}
