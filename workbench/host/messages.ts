import { isRecord } from "../model/arguments";
import { HostError } from "../model/hostError";

/** The parts of office.js's requests that the interpreter reads (ProcessQuery's body). */
export interface RequestBody {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface AnswerBody {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  readonly Error?: {
    readonly Code: string | undefined;
    readonly Message: string;
    readonly Location: string | undefined;
    readonly ActionIndex: number;
  };
}

/** Clean-ups and services are not round trips of the add-in. */
export function isCounted({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === 2)) return false;
  const deeds = Actions.filter(({ ActionType }) => ActionType !== 1);
  return deeds.length === 0 || deeds.some(({ Name }) => Name !== "_RemoveReference");
}

export function readBody(body: unknown): RequestBody {
  if (!isRecord(body) || !Array.isArray(body["Actions"]) || !isRecord(body["ObjectPaths"])) {
    throw new HostError("InvalidArgument", "The request cannot be read.");
  }
  return body as unknown as RequestBody;
}

/** An answer to a request of which nothing was done. */
export function failedAnswer(code: string, message: string): AnswerBody {
  const error = { Code: code, Message: message, Location: undefined, ActionIndex: 0 };
  return { Error: error, Results: [], TraceIds: [] };
}
