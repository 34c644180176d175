import { isRecord } from "../model/arguments";
import { HostError } from "../model/hostError";
import { OfficeObject, callMember, readMember, writeMember } from "../model/officeObject";
import type {
  ActionResult,
  AnswerBody,
  ArgumentInfo,
  ObjectPath,
  RequestAction,
  RequestBody,
} from "./messages";
import { answerQuery, lower } from "./query";

/** What a request can reach besides the model. */
export interface Surroundings {
  readonly root: OfficeObject;
  readonly references: Map<string, OfficeObject>;
  keep(object: OfficeObject): string;
  release(reference: string): void;
  service(name: string): OfficeObject;
  /** Tells whether the method is an event's registration, and does it. */
  register(object: OfficeObject, method: string): boolean;
  /** Waits until what was written so far is calculated. */
  calculate(): Promise<void> | undefined;
  /** Throws where this request may not touch the member. */
  guard(object: OfficeObject, member: string): void;
  /** Throws where this request is to fail at this action. */
  interrupt(actionIndex: number): void;
}

/** Runs one request of office.js over the model; nothing is kept between requests by path id. */
export class Interpreter {
  private readonly seen = new Map<number, OfficeObject | null>();
  private readonly kept = new Map<number, string>();
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly body: RequestBody,
    private readonly surroundings: Surroundings,
  ) {}

  async run(): Promise<AnswerBody> {
    let index = 0;
    try {
      for (const action of this.body.Actions) {
        this.surroundings.interrupt(index);
        const waiting = this.needsResults(action) ? this.surroundings.calculate() : undefined;
        if (waiting) await waiting;
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
        index += 1;
      }
      this.surroundings.interrupt(index);
      return { Results: this.results, TraceIds: this.traces };
    } catch (error) {
      return this.failure(error, index);
    }
  }

  /** Loads, and paths whose end depends on results. */
  private needsResults({ ActionType, ObjectPathId }: RequestAction): boolean {
    if (ActionType === 2) return true;
    const name = this.body.ObjectPaths[String(ObjectPathId)]?.Name ?? "";
    return ActionType === 1 && /Spill|UsedRange/.test(name);
  }

  private failure(error: unknown, index: number): AnswerBody {
    const action = this.body.Actions[index];
    const known = error instanceof HostError ? error : undefined;
    const target = action ? this.seen.get(action.ObjectPathId) : undefined;
    const member = lower(action?.Name ?? action?.QueryInfo?.Select?.[0] ?? "");
    return {
      Error: {
        Code: known ? known.code : "GeneralException",
        Message: error instanceof Error ? error.message : String(error),
        Location: known?.location ?? (target ? `${target.typeName}.${member}` : undefined),
        // office.js looks the statement up: an index past the end would break it.
        ActionIndex: Math.min(index, this.body.Actions.length - 1),
      },
      Results: this.results,
      TraceIds: this.traces,
    };
  }

  private perform(action: RequestAction): unknown {
    if (action.ActionType === 5) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.at(action.ObjectPathId);
    const name = action.Name ?? "";
    if (action.ActionType === 1) return this.identify(object, action.ObjectPathId);
    if (action.ActionType === 2) return object && answerQuery(object, action.QueryInfo);
    if (name === "_KeepReference") {
      if (object) this.kept.set(action.ObjectPathId, this.surroundings.keep(object));
      return null;
    }
    if (name === "_RemoveReference") {
      this.surroundings.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    // Microsoft's samples delete what may not be there: getItemOrNullObject("Sample").delete().
    if (object === null && action.ActionType === 3 && name === "Delete") return null;
    if (object === null) throw new HostError("InvalidObjectPath", `There is no object to ${name}.`);
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.ActionType === 3) return this.call(object, name, args);
    if (action.ActionType !== 4)
      throw new HostError("NotImplemented", `action ${action.ActionType}`);
    this.surroundings.guard(object, lower(name));
    writeMember(object, lower(name), args[0]);
    return null;
  }

  private call(object: OfficeObject, name: string, args: unknown[]): unknown {
    if (this.surroundings.register(object, name)) return null;
    this.surroundings.guard(object, lower(name));
    const result = callMember(object, lower(name), args);
    return result instanceof OfficeObject ? null : (result ?? null);
  }

  private identify(object: OfficeObject | null, path: number): unknown {
    if (object === null) return null;
    const reference = this.kept.get(path);
    return { ...object.identity, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  /** Each path is evaluated once: `Add` is instantiated more than once. */
  private at(id: number): OfficeObject | null {
    let object = this.seen.get(id);
    if (object === undefined) {
      const path = this.body.ObjectPaths[String(id)];
      if (!path) throw new HostError("InvalidObjectPath", `There is no path ${id}.`);
      object = this.follow(path);
      this.seen.set(id, object);
    }
    return object;
  }

  private follow(path: ObjectPath): OfficeObject | null {
    const { ObjectPathType: type, Name: name = "", ParentObjectPathId: parentId } = path;
    if (type === 1) return this.surroundings.root;
    if (type === 2) return this.surroundings.service(name);
    if (type === 6) {
      const kept = this.surroundings.references.get(name);
      if (kept) return kept;
      throw new HostError("InvalidObjectPath", "The object path isn't working: it is not tracked.");
    }
    const parent = type === 7 || parentId === undefined ? null : this.at(parentId);
    if (parent === null) return null;
    if (type === 3) this.surroundings.guard(parent, lower(name));
    const child = located(parent, type === 5 ? "getItem" : lower(name), (member) =>
      type === 4
        ? readMember(parent, member)
        : callMember(parent, member, this.argumentsOf(path.ArgumentInfo)),
    );
    if (child === null || child === undefined || child instanceof OfficeObject)
      return child ?? null;
    throw new HostError("GeneralException", `${parent.typeName}.${lower(name)} is no object.`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.argument(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.at(reference);
    if (Array.isArray(value)) {
      // Large matrices hold no objects: they are passed on as they came.
      if (!Array.isArray(reference) && value.length > 0 && !isRecord(value[0])) return value;
      const references: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item, index) => this.argument(item, references[index]));
    }
    if (!isRecord(value)) return value;
    if (typeof value["_ObjectPathId"] === "number") return this.at(value["_ObjectPathId"]);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.argument(item, undefined)]),
    );
  }
}

/** Adds where it happened to a refusal that does not know. */
function located<T>(object: OfficeObject, member: string, deed: (member: string) => T): T {
  try {
    return deed(member);
  } catch (error) {
    if (!(error instanceof HostError) || error.location !== undefined) throw error;
    throw new HostError(error.code, error.message, `${object.typeName}.${member}`);
  }
}
