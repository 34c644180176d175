import { isRecord } from "../model/arguments";
import { Workbook } from "../model/book/workbook";
import { WorkbookData } from "../model/data/workbookData";
import { HostError } from "../model/hostError";
import type { OfficeObject } from "../model/officeObject";
import { RangeGeometry } from "../model/range/rangeGeometry";
import type { WorkbookSnapshot } from "../model/snapshot";
import { takeSnapshot } from "../model/takeSnapshot";
import { Counts } from "./counts";
import { Events, type Push } from "./events";
import type { PageContract } from "./install";
import { Interpreter, type Surroundings } from "./interpreter";
import type { AnswerBody, RequestBody } from "./messages";
import { serviceNamed, type ServiceHooks } from "./services";

/** Excel's limit for one request or answer. */
const maxPayload = 5 * 1024 * 1024;
/** office.js sends this flag where it is willing to wait for the end of cell editing. */
const waitsForCellEdit = 64;

/** The application behind office.js: a workbook, its calculation, events and commands. */
export class Host implements PageContract {
  readonly settings = new Map<string, string>();
  readonly officeEvents = new Map<number, (id: number, args: unknown) => void>();
  readonly counts = new Counts();
  readonly events: Events;
  private readonly references = new Map<string, OfficeObject>();
  private readonly root: OfficeObject;
  private readonly hooks: ServiceHooks;
  private referenceCount = 0;
  private changeCount = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private cellEdit: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  constructor(readonly book = new WorkbookData()) {
    this.root = new Workbook(book);
    this.events = new Events(book);
    book.onChange(({ kind }) => {
      if (kind !== "calculated") this.changeCount += 1;
    });
    this.hooks = {
      push: (entries) => {
        this.events.push(entries);
      },
      onFunctionResults: () => undefined,
      onReady: () => undefined,
      visibility: "Visible",
    };
  }

  connect(push: Push): void {
    this.events.push = push;
  }

  execute(): void {
    return;
  }

  /** Called when office.js has its answer: now events may follow. */
  answered(): void {
    this.events.flush();
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this.book);
  }

  /** A person has a cell open for typing; requests fail or wait until `endCellEdit`. */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { over, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = undefined;
  }

  /** Requests are answered one after the other, as Excel does. */
  async process(body: unknown, flags: number, bytes: number): Promise<unknown> {
    const request = readBody(body);
    if (this.cellEdit && isCounted(request)) {
      if ((flags & waitsForCellEdit) === 0) {
        return failure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      }
      await this.cellEdit.over;
    }
    const answer = this.queue.then(() => this.answer(request, bytes));
    this.queue = answer;
    return answer;
  }

  private async answer(request: RequestBody, bytes: number): Promise<AnswerBody> {
    if (!isCounted(request)) return new Interpreter(request, this.surroundings(0)).run();
    const counted = this.counts.begin(request.Actions.length, bytes);
    if (bytes > maxPayload) {
      return failure("RequestPayloadSizeLimitExceeded", "The request is larger than 5 MB.");
    }
    const before = this.changeCount;
    const answer = await new Interpreter(request, this.surroundings(request.Actions.length)).run();
    counted.changes = this.changeCount - before;
    return answer;
  }

  private surroundings(actions: number): Surroundings {
    return {
      root: this.root,
      references: this.references,
      keep: (object) => this.keep(object),
      service: (name) => serviceNamed(name, this.hooks),
      register: (object, method) => this.events.register(object, method),
      calculate: () => undefined,
      interrupt: (index) => {
        if (actions > 0) this.counts.interrupt(index, actions);
      },
    };
  }

  private keep(object: OfficeObject): string {
    this.referenceCount += 1;
    const id = `range${this.referenceCount}`;
    this.references.set(id, object);
    if (object instanceof RangeGeometry) this.book.tracked.add(object);
    return id;
  }
}

/** Clean-ups and services are not round trips of the add-in. */
function isCounted({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === 2)) return false;
  const deeds = Actions.filter(({ ActionType }) => ActionType !== 1);
  return deeds.length === 0 || deeds.some(({ Name }) => Name !== "_RemoveReference");
}

function readBody(body: unknown): RequestBody {
  if (!isRecord(body) || !Array.isArray(body["Actions"]) || !isRecord(body["ObjectPaths"])) {
    throw new HostError("InvalidArgument", "The request cannot be read.");
  }
  return body as unknown as RequestBody;
}

function failure(code: string, message: string): AnswerBody {
  const error = { Code: code, Message: message, Location: undefined, ActionIndex: 0 };
  return { Error: error, Results: [], TraceIds: [] };
}
