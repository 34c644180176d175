import { readFunctionMetadata } from "../calculation/functions/functionMetadata";
import type { EmptyCells } from "../calculation/functions/shapeArguments";
import { Workbook } from "../model/book/workbook";
import { realistic, type Behaviours } from "../model/data/behaviours";
import { WorkbookData, type TrackedPlace } from "../model/data/workbookData";
import { HostError } from "../model/hostError";
import type { OfficeObject } from "../model/officeObject";
import { RangeAreas } from "../model/range/rangeAreas";
import { RangeGeometry } from "../model/range/rangeGeometry";
import type { WorkbookSnapshot } from "../model/snapshot";
import { takeSnapshot } from "../model/takeSnapshot";
import { CalculationQueue } from "./calculationQueue";
import { CellEdit } from "./cellEdit";
import { Counts } from "./counts";
import { Events, type Push } from "./events";
import type { PageContract } from "./install";
import { Interpreter, type Surroundings } from "./interpreter";
import {
  failedAnswer,
  isCounted,
  readBody,
  type AnswerBody,
  type RequestAction,
  type RequestBody,
} from "./messages";
import { patienceMilliseconds } from "./patience";
import { Person } from "./person";
import { Ribbon } from "./ribbon";
import { serviceNamed, type ServiceHooks } from "./services";
import { UndoHistory } from "./undo";
import { guardUndoGroup, isUndoGroup } from "./undoGroup";

/** What comes of a request, and what is to happen before it is answered. */
interface Answered {
  readonly answer?: unknown;
  readonly late?: {
    readonly held: Promise<void>;
    /** Undefined where it was done in its turn. */
    readonly perform?: () => Promise<AnswerBody>;
  };
}

export interface HostOptions {
  readonly book?: WorkbookData;
  /** functions.json as parsed, and the namespace its functions are typed with. */
  readonly functions?: unknown;
  readonly namespace?: string;
  readonly emptyCells?: EmptyCells;
  /** An Excel that shows a number with properties as a card (ExcelApi 1.19). */
  readonly canShowCards?: boolean;
  /** What the build of Excel does otherwise than the realistic one. */
  readonly behaviours?: Partial<Behaviours>;
}

/** What Excel changes a workbook by; the rest of a request only looks or leads somewhere. */
function isWrite({ ActionType, Name = "" }: RequestAction): boolean {
  return ActionType === 4 || (ActionType === 3 && /^Set/.test(Name));
}

/** The application behind office.js: a workbook, its calculation, events and commands. */
export class Host implements PageContract {
  readonly book: WorkbookData;
  readonly canShowCards: boolean;
  readonly settings = new Map<string, string>();
  readonly officeEvents = new Map<number, (id: number, args: unknown) => void>();
  readonly counts = new Counts();
  readonly events: Events;
  readonly ribbon: Ribbon;
  readonly person: Person;
  readonly cellEdit = new CellEdit();
  readonly calculation: CalculationQueue;
  readonly undo: UndoHistory;
  private readonly references = new Map<string, OfficeObject>();
  private readonly root: OfficeObject;
  private readonly hooks: ServiceHooks;
  /** Called where formulas ask functions of an add-in whose page is not there. */
  onCallUnheard: () => void = () => undefined;
  private unheard: unknown[] = [];
  /** What somebody does before a request of the add-in is carried out; requests count from 0. */
  meanwhile: ((request: number) => Promise<void> | undefined) | undefined;
  private push: Push = () => undefined;
  private isHeard = false;
  private referenceCount = 0;
  private changeCount = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor({
    book = new WorkbookData(),
    functions,
    namespace = "JM",
    emptyCells,
    canShowCards = false,
    behaviours,
  }: HostOptions = {}) {
    this.book = book;
    book.behaviours = { ...realistic, ...behaviours };
    this.canShowCards = canShowCards;
    this.root = new Workbook(book);
    book.onChange(({ kind }) => {
      if (kind !== "calculated" && kind !== "recalculate") this.changeCount += 1;
    });
    this.events = new Events(book);
    this.calculation = new CalculationQueue(book, readFunctionMetadata(functions, namespace), {
      emptyCells,
      canShowCards,
    });
    this.undo = new UndoHistory(book);
    this.ribbon = new Ribbon(this.officeEvents);
    this.person = new Person(this);
    this.hooks = {
      push: (entries) => {
        this.push(entries);
      },
      onFunctionResults: (rows) => {
        this.calculation.receive(rows);
      },
      onReady: () => {
        this.ribbon.isReady = true;
      },
      visibility: "Visible",
    };
  }

  connect(push: Push): void {
    this.push = push;
    this.isHeard = true;
  }

  /** Asks a page that came later what formulas have asked before. */
  askUnheard(): void {
    const calls = this.unheard.splice(0);
    if (calls.length > 0) this.push(calls);
  }

  execute(id: number, args: unknown): void {
    this.ribbon.execute(id, args);
  }

  /** Sends what has come up: calls of custom functions in one message, then events. */
  answered(): void {
    const calls = this.calculation.takeMessages();
    if (!this.isHeard) {
      this.unheard.push(...calls);
      if (calls.length > 0) this.onCallUnheard();
    } else if (calls.length > 0) this.push(calls);
    const events = this.events.take();
    if (events.length > 0) this.push(events);
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book);
  }

  dispose(): void {
    this.calculation.dispose();
  }

  /** Waits until all formulas have their results; says which functions never answered. */
  async settle(milliseconds = patienceMilliseconds): Promise<void> {
    const end = Date.now() + milliseconds;
    for (;;) {
      await this.enqueue(() => this.calculation.run(true));
      if (!this.calculation.isWaiting) return;
      if (Date.now() > end) {
        const names = [...new Set(this.calculation.waiting())].join("、");
        throw new Error(`这些函数一直没有结果：${names}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Requests and a person's deeds come one after the other, as in Excel. */
  async enqueue<T>(deed: () => T | Promise<T>): Promise<T> {
    const done = this.queue.then(deed);
    this.queue = done.catch(() => undefined);
    const result = await done;
    this.answered();
    return result;
  }

  async process(body: unknown, flags: number, bytes: number): Promise<unknown> {
    const request = readBody(body);
    if (isCounted(request) && !(await this.cellEdit.permits(flags))) {
      return failedAnswer(this.book.behaviours.cellEditCode, "Excel is in cell-editing mode.");
    }
    if (this.meanwhile && isCounted(request)) await this.meanwhile(this.counts.syncs);
    const done = this.queue.then(() => this.answer(request, flags, bytes));
    this.queue = done.catch(() => undefined);
    const { answer, late } = await done;
    if (!late) return answer;
    // Excel goes on with other requests meanwhile.
    await late.held;
    return late.perform ? this.enqueue(late.perform) : answer;
  }

  private async answer(request: RequestBody, flags: number, bytes: number): Promise<Answered> {
    this.book.author = "add-in";
    if (!isCounted(request)) {
      const answer = await new Interpreter(request, this.surroundings()).run();
      await this.calculation.run(false);
      return { answer };
    }
    const counted = this.counts.begin(request.Actions.length, bytes);
    const { requestLimit, answerLimit } = this.book.behaviours;
    if (bytes > requestLimit) {
      const code = "RequestPayloadSizeLimitExceeded";
      return { answer: failedAnswer(code, "The request is too large.") };
    }
    const perform = async (): Promise<AnswerBody> => {
      this.book.author = "add-in";
      const before = this.changeCount;
      const around = this.surroundings(request.Actions, isUndoGroup(flags));
      const answer = await this.undo.request(() => new Interpreter(request, around).run());
      counted.changes = this.changeCount - before;
      counted.answerBytes = new TextEncoder().encode(JSON.stringify(answer)).length;
      await this.calculation.run(false);
      // What the request wrote stands: it is only the answer that does not come.
      return counted.answerBytes > answerLimit
        ? failedAnswer("ResponsePayloadSizeLimitExceeded", "The response is too large.")
        : answer;
    };
    const failing = this.counts.failing;
    if (failing?.fault !== "silent") {
      const answer = await perform();
      return { answer: failing?.fault === "empty" ? {} : answer };
    }
    const held = this.counts.hold();
    if (failing.moment === "before") return { late: { held, perform } };
    return { answer: await perform(), late: { held } };
  }

  private surroundings(
    counted: readonly RequestAction[] = [],
    isInUndoGroup = false,
  ): Surroundings {
    const writes = counted.flatMap((action, index) => (isWrite(action) ? [index] : []));
    return {
      root: this.root,
      references: this.references,
      keep: (object) => this.keep(object),
      release: (id) => {
        for (const place of placesOf(this.references.get(id))) this.book.tracked.delete(place);
        this.references.delete(id);
      },
      service: (name) => serviceNamed(name, this.hooks),
      register: (object, method) => this.events.register(object, method),
      calculate: () => this.calculation.run(false),
      guard: (object, member) => {
        if (isInUndoGroup) guardUndoGroup(this.book.behaviours.undoGroups, object, member);
      },
      interrupt: (index) => {
        if (counted.length > 0) this.counts.interrupt(index, counted.length, writes);
      },
    };
  }

  private keep(object: OfficeObject): string {
    const places = placesOf(object);
    if (places.length === 0) {
      throw new HostError("GeneralException", `${object.typeName} keeps no reference.`);
    }
    this.referenceCount += 1;
    const id = `range${this.referenceCount}`;
    this.references.set(id, object);
    for (const place of places) this.book.tracked.add(place);
    return id;
  }
}

/** The blocks of cells that an object stands for; they move with rows and columns while it is kept. */
function placesOf(object: OfficeObject | undefined): readonly TrackedPlace[] {
  if (object instanceof RangeAreas) return object.places;
  return object instanceof RangeGeometry ? [object] : [];
}
