/** Something to ask of Excel whose answer may be large. */
export interface Question {
  /** About how many bytes its answer takes, by what is known so far. */
  readonly bytes: () => number;
  /** Queues it; again where an answer was refused for its size. */
  readonly ask: () => void;
  /** Its answer is there. */
  readonly take: () => void;
  /** A part of it whose answer takes about so many bytes, and the rest; undefined where it cannot be cut. */
  readonly cut: (bytes: number) => readonly [Question, Question] | undefined;
}

/** Excel on the web refuses answers above 5 MB; what is reckoned is rough. */
const bytesPerAnswer = 3_000_000;
/** No question is cut to fill less of an answer than this share. */
const leastShare = 0.25;

/**
 * Asks in as many requests as the answers need, one at least, so that what was queued before is always sent. Where
 * Excel refuses an answer for its size all the same, half as much is asked for.
 * @param onAnswer told after each answer
 */
export async function askAll(
  context: Excel.RequestContext,
  questions: readonly Question[],
  {
    signal,
    onAnswer,
  }: { readonly signal?: AbortSignal | undefined; readonly onAnswer?: () => void } = {},
): Promise<void> {
  let left = questions;
  let room = bytesPerAnswer;
  do {
    signal?.throwIfAborted();
    const { batch, rest } = batchOf(left, room);
    for (const { ask } of batch) ask();
    const smaller = smallerThan(batch);
    if (await fitsInto(context, smaller !== undefined)) {
      for (const { take } of batch) take();
      left = rest;
      onAnswer?.();
      continue;
    }
    room = Math.min(room, bytesOf(batch)) / 2;
    left = [...(smaller ?? []), ...rest];
  } while (left.length > 0);
}

/** As many questions as fit, the last one cut; at least one. */
function batchOf(
  questions: readonly Question[],
  bytes: number,
): { readonly batch: readonly Question[]; readonly rest: readonly Question[] } {
  const batch: Question[] = [];
  let room = bytes;
  for (const [index, question] of questions.entries()) {
    const needed = question.bytes();
    if (needed > room) {
      const rest = questions.slice(index + 1);
      const parts = room >= bytes * leastShare ? question.cut(room) : undefined;
      if (parts) return { batch: [...batch, parts[0]], rest: [parts[1], ...rest] };
      if (batch.length > 0) return { batch, rest: [question, ...rest] };
    }
    batch.push(question);
    room -= needed;
  }
  return { batch, rest: [] };
}

/** Several questions go in fewer at a time; a single one is cut. */
function smallerThan(batch: readonly Question[]): readonly Question[] | undefined {
  const [only, ...others] = batch;
  return others.length > 0 ? batch : only?.cut(only.bytes() / 2);
}

function bytesOf(batch: readonly Question[]): number {
  return batch.reduce((sum, { bytes }) => sum + bytes(), 0);
}

/**
 * Syncs; false where Excel refused because the request or its answer is too large.
 * @param canBeSmaller otherwise there is no more to be done about it
 */
async function fitsInto(context: Excel.RequestContext, canBeSmaller: boolean): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (canBeSmaller && isTooLarge(error)) return false;
    throw error;
  }
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    /^(?:Request|Response)PayloadSizeLimitExceeded$/.test(error.code)
  );
}
