import type { Case, Step, Turn } from "./case";
import { expectationText, isAsExpected, plainText, withSheet } from "./expected";
import { MissingMember, placeOf, valueAt } from "./path";

export type Verdict = "pass" | "fail" | "cannot";

export interface Outcome {
  readonly verdict: Verdict;
  /** What was seen otherwise, or what stands in the way; empty where it passed. */
  readonly detail: string;
}

/** How long a calculation may take before its result counts as another. */
const patienceMilliseconds = 5000;
const pauseMilliseconds = 50;
/** Codes by which Excel says that it does not know a member, or has no time. */
const unable = ["ApiNotFound", "NotImplemented", "UnsupportedFeature", "AccessDenied"];
const inCellEdit = /InCellEditMode$/;

/** Something was seen otherwise than expected. */
class Otherwise extends Error {}

/** Runs a case on a new sheet of its own, which goes again afterwards. */
export async function runCase(one: Case, sheet: string): Promise<Outcome> {
  const missing = Object.entries(one.needs ?? {}).find(
    ([set, version]) => !Office.context.requirements.isSetSupported(set, version),
  );
  if (missing) return { verdict: "cannot", detail: `这个Excel没有 ${missing.join(" ")}` };
  let id: string | undefined;
  try {
    id = await addSheet(sheet);
    await runTurns(withSheet(one, sheet), sheet);
    return { verdict: "pass", detail: "" };
  } catch (error) {
    return outcomeOf(error);
  } finally {
    // A sheet that stays is no reason to leave the other cases out.
    if (id !== undefined) await dropSheet(id).catch(() => undefined);
  }
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof Otherwise) return { verdict: "fail", detail: error.message };
  if (error instanceof MissingMember) {
    return { verdict: "cannot", detail: `office.js没有 ${error.member}` };
  }
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (inCellEdit.test(code)) return { verdict: "cannot", detail: "有单元格正在编辑" };
  const verdict = unable.includes(code) ? "cannot" : "fail";
  return { verdict, detail: `Excel拒绝：${code || "没有代码"} ${message}` };
}

function addSheet(name: string): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.activate();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** By its id, since a case that broke off may have renamed it. */
function dropSheet(id: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}

function runTurns({ turns, isUndoGroup = false }: Case, sheet: string): Promise<void> {
  const run = async (context: Excel.RequestContext): Promise<void> => {
    const roots = new Map<string, object>([
      ["workbook", context.workbook],
      ["sheet", context.workbook.worksheets.getItem(sheet)],
    ]);
    const course = new Course(context, roots);
    try {
      for (const turn of turns) await course.take(turn);
    } finally {
      await course.end();
    }
  };
  return isUndoGroup ? Excel.run({ mergeUndoGroup: true }, run) : Excel.run(run);
}

/** The course of one case: what it kept, read and heard so far. */
class Course {
  private readonly known = new Map<string, unknown>();
  private readonly heard = new Set<string>();
  private readonly handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly roots: Map<string, object>,
  ) {}

  async take(turn: Turn): Promise<void> {
    if ("ask" in turn) await this.ask(turn.ask, turn.refused);
    else if ("see" in turn) await this.see(turn.see, turn.expect);
    else if ("heard" in turn) this.compareHeard(turn.heard);
    else await pause(turn.waitMilliseconds);
  }

  /** Stops listening; the context of a handler is the one it was added in. */
  async end(): Promise<void> {
    for (const handler of this.handlers) handler.remove();
    if (this.handlers.length > 0) await this.context.sync();
  }

  private async ask(steps: readonly Step[], refused: readonly string[] | undefined): Promise<void> {
    const code = await this.codeOfRequest(steps, refused !== undefined);
    if (refused === undefined) return;
    if (code === undefined) throw new Otherwise(`应被拒绝，实际未被拒绝`);
    if (refused.length > 0 && !refused.includes(code)) {
      throw new Otherwise(`应以 ${refused.join(" 或 ")} 拒绝，实际是 ${code}`);
    }
  }

  /** The code that Excel refuses the request with, where that is to be looked at. */
  private async codeOfRequest(
    steps: readonly Step[],
    mayBeRefused: boolean,
  ): Promise<string | undefined> {
    const comparisons = steps.flatMap((step) => this.state(step));
    try {
      await this.context.sync();
    } catch (error) {
      const code = codeOf(error);
      if (!mayBeRefused || code === "" || inCellEdit.test(code)) throw error;
      return code;
    }
    for (const compare of comparisons) compare();
    return undefined;
  }

  /** Adds the statement to the request; gives what is to be looked at once it was answered. */
  private state(step: Step): (() => void)[] {
    if ("read" in step) return [this.reading(step)];
    if ("listen" in step) this.listen(step.listen);
    else if ("set" in step) {
      const { owner, name } = placeOf(step.set, this.roots);
      Reflect.set(owner, name, step.to);
    } else {
      const place = placeOf("keep" in step ? step.from : step.call, this.roots);
      const args = step.with?.map((given) => this.argument(given));
      const result = valueAt(args ? { ...place, args } : place);
      if ("keep" in step) this.roots.set(step.keep, Object(result) as object);
    }
    return [];
  }

  /** `{ kept: name }` stands for an object that was kept. */
  private argument(given: unknown): unknown {
    const isKept = typeof given === "object" && given !== null && "kept" in given;
    return isKept ? this.roots.get(String(given.kept)) : given;
  }

  private reading(step: Extract<Step, { readonly read: string }>): () => void {
    const read = this.prepare(step.read);
    return () => {
      const seen = partOf(read(), step.part);
      if (step.as !== undefined) this.known.set(step.as, seen);
      if (step.expect && !isAsExpected(seen, step.expect, this.known)) {
        const expected = expectationText(step.expect, this.known);
        throw new Otherwise(`${step.read}：应为 ${expected}，实际是 ${plainText(seen)}`);
      }
    };
  }

  /** Has a property or an answer sent; what is given reads it afterwards. */
  private prepare(path: string): () => unknown {
    const place = placeOf(path, this.roots);
    if (place.args === undefined) {
      valueAt({ ...place, name: "load", args: [place.name] });
      return () => valueAt(place);
    }
    const answer = valueAt(place) as OfficeExtension.ClientResult<unknown>;
    return () => answer.value;
  }

  private async see(path: string, expect: Extract<Turn, { readonly see: string }>["expect"]) {
    const end = Date.now() + patienceMilliseconds;
    for (;;) {
      const read = this.prepare(path);
      await this.context.sync();
      const seen = read();
      if (isAsExpected(seen, expect, this.known)) return;
      if (Date.now() > end) {
        const expected = expectationText(expect, this.known);
        throw new Otherwise(`${path}：应为 ${expected}，实际是 ${plainText(seen)}`);
      }
      await pause(pauseMilliseconds);
    }
  }

  private listen(path: string): void {
    const { owner, name } = placeOf(path, this.roots);
    const event = Reflect.get(owner, name) as OfficeExtension.EventHandlers<unknown> | undefined;
    if (event === undefined) throw new MissingMember(name);
    this.handlers.push(
      event.add(() => {
        this.heard.add(name);
        return Promise.resolve();
      }),
    );
  }

  private compareHeard(expected: readonly string[]): void {
    const heard = [...this.heard].sort();
    if (plainText(heard) === plainText([...expected].sort())) return;
    throw new Otherwise(`应听到 ${plainText(expected)}，实际听到 ${plainText(heard)}`);
  }
}

function partOf(value: unknown, part: string | undefined): unknown {
  if (part === undefined) return value;
  return typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined;
}

function codeOf(error: unknown): string {
  const code: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "code") : "";
  return typeof code === "string" ? code : "";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
