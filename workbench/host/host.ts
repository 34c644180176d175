import { readFunctionMetadata } from "../calculation/functions/functionMetadata";
import type { EmptyCells } from "../calculation/functions/shapeArguments";
import { Workbook } from "../model/book/workbook";
import { realistic, type Behaviours } from "../model/data/behaviours";
import { WorkbookData } from "../model/data/workbookData";
import { HostError } from "../model/hostError";
import type { OfficeObject } from "../model/officeObject";
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
  private readonly references = new Map<string, OfficeObject>();
  private readonly root: OfficeObject;
  private readonly hooks: ServiceHooks;
  private push: Push = () => undefined;
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
  }

  execute(id: number, args: unknown): void {
    this.ribbon.execute(id, args);
  }

  /** Sends what has come up: calls of custom functions in one message, then events. */
  answered(): void {
    const calls = this.calculation.takeMessages();
    if (calls.length > 0) this.push(calls);
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
      return failedAnswer("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    const done = this.queue.then(() => this.answer(request, bytes));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async answer(request: RequestBody, bytes: number): Promise<AnswerBody> {
    this.book.author = "add-in";
    if (!isCounted(request)) {
      const answer = await new Interpreter(request, this.surroundings()).run();
      await this.calculation.run(false);
      return answer;
    }
    const counted = this.counts.begin(request.Actions.length, bytes);
    const { requestLimit, answerLimit } = this.book.behaviours;
    if (bytes > requestLimit) {
      return failedAnswer("RequestPayloadSizeLimitExceeded", "The request is too large.");
    }
    const before = this.changeCount;
    const answer = await new Interpreter(request, this.surroundings(request.Actions)).run();
    counted.changes = this.changeCount - before;
    counted.answerBytes = new TextEncoder().encode(JSON.stringify(answer)).length;
    await this.calculation.run(false);
    // What the request wrote stands: it is only the answer that does not come.
    return counted.answerBytes > answerLimit
      ? failedAnswer("ResponsePayloadSizeLimitExceeded", "The response is too large.")
      : answer;
  }

  private surroundings(counted: readonly RequestAction[] = []): Surroundings {
    const writes = counted.flatMap(({ ActionType }, index) => (ActionType === 4 ? [index] : []));
    return {
      root: this.root,
      references: this.references,
      keep: (object) => this.keep(object),
      release: (id) => {
        const object = this.references.get(id);
        if (object instanceof RangeGeometry) this.book.tracked.delete(object);
        this.references.delete(id);
      },
      service: (name) => serviceNamed(name, this.hooks),
      register: (object, method) => this.events.register(object, method),
      calculate: () => this.calculation.run(false),
      interrupt: (index) => {
        if (counted.length > 0) this.counts.interrupt(index, counted.length, writes);
      },
    };
  }

  private keep(object: OfficeObject): string {
    if (!(object instanceof RangeGeometry)) {
      throw new HostError("GeneralException", `${object.typeName} keeps no reference.`);
    }
    this.referenceCount += 1;
    const id = `range${this.referenceCount}`;
    this.references.set(id, object);
    this.book.tracked.add(object);
    return id;
  }
}
