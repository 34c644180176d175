import { isRecord } from "../../model/arguments";

/** A parameter of a custom function, as functions.json has it. */
export interface FunctionParameter {
  readonly name: string;
  readonly type: string;
  readonly isMatrix: boolean;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  /** With namespace, as it is typed: `JM.YOY`. */
  readonly fullName: string;
  readonly parameters: readonly FunctionParameter[];
  /** Bits of the call: 1 cancelable, 2 streaming, 4 errors allowed as input, 8 values with properties allowed. */
  readonly flags: number;
  readonly wantsAddresses: boolean;
}

/** Reads functions.json; what it does not say has the value Excel takes. */
export function readFunctionMetadata(json: unknown, namespace: string): FunctionMetadata[] {
  const functions = isRecord(json) && Array.isArray(json["functions"]) ? json["functions"] : [];
  const allAllowErrors = isRecord(json) && json["allowErrorForDataTypeAny"] === true;
  const allAllowCards = isRecord(json) && json["allowCustomDataForDataTypeAny"] === true;
  return functions.filter(isRecord).map((one) => {
    const options = isRecord(one["options"]) ? one["options"] : {};
    const parameters = Array.isArray(one["parameters"]) ? one["parameters"] : [];
    const allowsErrors = allAllowErrors || one["allowErrorForDataTypeAny"] === true;
    return {
      id: String(one["id"]),
      fullName: `${namespace}.${String(one["name"] ?? one["id"])}`.toUpperCase(),
      parameters: parameters.filter(isRecord).map(readParameter),
      flags:
        (options["cancelable"] === true ? 1 : 0) +
        (options["stream"] === true ? 2 : 0) +
        (allowsErrors ? 4 : 0) +
        (allAllowCards ? 8 : 0),
      wantsAddresses: options["requiresParameterAddresses"] === true,
    };
  });
}

function readParameter(json: Record<string, unknown>): FunctionParameter {
  return {
    name: String(json["name"]),
    type: typeof json["type"] === "string" ? json["type"] : "any",
    isMatrix: json["dimensionality"] === "matrix",
    isOptional: json["optional"] === true,
    isRepeating: json["repeating"] === true,
  };
}
