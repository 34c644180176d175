/** A refusal in Excel's own codes; office.js hands it to the add-in as `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    /** Undefined for one that Excel gave none. */
    readonly code: ErrorCode | undefined,
    message: string,
    /** `Class.member`; the interpreter fills it in where the thrower does not know it. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "ConflictingRequest"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UndoNotSupported"
  | "UnsupportedOperation";

export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}
