import { answer, badInput, type Answer } from "../../answer";

/** What this add-in reads of datapackage.json (Frictionless Data Package, Table Schema). */
export interface Descriptor {
  readonly version: string;
  readonly resources: readonly Resource[];
}

export interface Resource {
  readonly name: string;
  /** File name beside the descriptor. */
  readonly path: string;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly bytes: number;
  readonly schema: Schema;
  /** Of observations, a property of our own. */
  readonly inferredPeriods?: readonly InferredPeriods[];
}

/** The periods that figures of a document may take without their own sentence naming them. */
export interface InferredPeriods {
  readonly source: string;
  /** What the document as a whole reports on: every figure takes it that is given no other. */
  readonly whole?: string;
  /** Times that head a passage of it and hold for the figures listed there. */
  readonly passages?: readonly string[];
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly constraints?: Constraints;
}

export type FieldType = "string" | "number" | "integer" | "date";

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface ForeignKey {
  readonly fields: string;
  /** An empty resource is the table itself. */
  readonly reference: { readonly resource: string; readonly fields: string };
}

const fieldTypes: readonly unknown[] = ["string", "number", "integer", "date"];

/** Reads datapackage.json as far as the add-in uses it; the message says what is missing. */
export function readDescriptor(text: string): Answer<Descriptor> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return badInput("合法的 JSON");
  }
  if (!isRecord(json)) return badInput("一个 JSON 对象");
  if (typeof json.version !== "string" || !/^\d+\.\d+\.\d+$/u.test(json.version)) {
    return badInput("带有 version（形如 1.0.0）的数据包说明");
  }
  if (!Array.isArray(json.resources)) return badInput("带有 resources 列表的数据包说明");
  const broken = json.resources.find((resource) => !isResource(resource)) as unknown;
  if (broken !== undefined) {
    const name = isRecord(broken) && typeof broken.name === "string" ? broken.name : "（无名）";
    return badInput(`带有 name、path、hash、bytes 和 schema.fields 的资源（${name} 不全）`);
  }
  return answer(json as unknown as Descriptor);
}

function isResource(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.schema)) return false;
  const { name, path, hash, bytes, schema, inferredPeriods = [] } = value;
  return (
    typeof name === "string" &&
    typeof path === "string" &&
    typeof hash === "string" &&
    typeof bytes === "number" &&
    Array.isArray(schema.fields) &&
    schema.fields.every(isField) &&
    Array.isArray(inferredPeriods) &&
    inferredPeriods.every(isInferredPeriods)
  );
}

function isField(value: unknown): boolean {
  return isRecord(value) && typeof value.name === "string" && fieldTypes.includes(value.type);
}

function isInferredPeriods(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { source, whole = "", passages = [] } = value;
  return typeof source === "string" && typeof whole === "string" && Array.isArray(passages);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
