import { HostError } from "./hostError";

/**
 * What office.js holds a proxy of. Accessors and methods that a subclass declares are the members
 * an add-in can reach; fields are the stand-in's own. An unknown member is `ApiNotFound`.
 */
export abstract class OfficeObject {
  constructor(
    readonly typeName: string,
    /** `Id` or `_Id` as the protocol wants it; empty where items are fetched again. */
    readonly identity: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** Ordered children; `items` is what office.js loads. */
export abstract class OfficeCollection<Item extends OfficeObject> extends OfficeObject {
  abstract readonly items: readonly Item[];
}

interface Member {
  readonly kind: "property" | "method";
  readonly canWrite: boolean;
}

export function memberOf(object: OfficeObject, name: string): Member | undefined {
  if (object instanceof Bag) return bagMember(object, name);
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof OfficeObject) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor && name !== "constructor") {
      const isMethod = "value" in descriptor;
      const canWrite = !isMethod && Reflect.get(descriptor, "set") !== undefined;
      return { kind: isMethod ? "method" : "property", canWrite };
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

export function readMember(object: OfficeObject, name: string): unknown {
  if (memberOf(object, name)?.kind !== "property") throw apiNotFound(object, name);
  return object instanceof Bag ? object.read(name) : Reflect.get(object, name);
}

export function writeMember(object: OfficeObject, name: string, value: unknown): void {
  const member = memberOf(object, name);
  if (member?.kind !== "property") throw apiNotFound(object, name);
  if (!member.canWrite) throw new HostError("AccessDenied", `${name} can only be read.`);
  if (object instanceof Bag) object.write(name, value);
  else Reflect.set(object, name, value);
}

export function callMember(object: OfficeObject, name: string, args: readonly unknown[]): unknown {
  if (memberOf(object, name)?.kind !== "method") throw apiNotFound(object, name);
  const owner = object instanceof Bag ? (object.spec.methods ?? {}) : object;
  const method: unknown = Reflect.get(owner, name);
  if (typeof method !== "function") throw apiNotFound(object, name);
  const result: unknown = Reflect.apply(method, object, args);
  return result;
}

/** Names of the properties that `load()` without a selection brings: all that are plain values. */
export function propertyNames(object: OfficeObject): string[] {
  if (object instanceof Bag) return Object.keys(object.spec.values);
  const names = new Set<string>();
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof OfficeObject) {
    const members = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    for (const [name, descriptor] of members) {
      if (Reflect.get(descriptor, "get") !== undefined) names.add(name);
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return [...names];
}

function apiNotFound(object: OfficeObject, name: string): HostError {
  const place = `${object.typeName}.${name}`;
  return new HostError("ApiNotFound", `The stand-in host does not know ${place}.`, place);
}

/** Members of a plain object of settings: what a property starts with, children, methods. */
export interface BagSpec {
  /** First value of each property, or the values it may take, the first being the first. */
  readonly values: Readonly<Record<string, BagValue>>;
  readonly children?: Readonly<Record<string, () => OfficeObject>>;
  readonly methods?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
}

export type BagValue =
  string | number | boolean | null | readonly [string, ...string[]] | BagAccess;

/** A property that is worked out, or kept somewhere of its own. */
export interface BagAccess {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object that mostly remembers what was set, such as a chart's title. */
export class Bag extends OfficeObject {
  constructor(
    typeName: string,
    readonly spec: BagSpec,
    private readonly store: Map<string, unknown>,
    private readonly path: string,
    private readonly onWrite: (name: string) => void = () => undefined,
    identity: Readonly<Record<string, unknown>> = {},
  ) {
    super(typeName, identity);
  }

  read(name: string): unknown {
    const child = this.spec.children?.[name];
    if (child) return child();
    const value = this.spec.values[name];
    if (isAccess(value)) return value.get();
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const key = this.path + name;
    return this.store.has(key) ? this.store.get(key) : first;
  }

  write(name: string, value: unknown): void {
    const rule = this.spec.values[name];
    this.onWrite(name);
    if (isAccess(rule)) {
      rule.set?.(value);
      return;
    }
    if (Array.isArray(rule) && !rule.includes(value)) {
      throw new HostError("InvalidArgument", `${String(value)} is none of ${rule.join(", ")}.`);
    }
    const isTyped = typeof rule === "number" || typeof rule === "boolean";
    if (isTyped && value !== null && typeof value !== typeof rule) {
      throw new HostError("InvalidArgument", `${name} is a ${typeof rule}.`);
    }
    if (value !== null) this.store.set(this.path + name, value);
  }
}

function isAccess(value: BagValue | undefined): value is BagAccess {
  return typeof value === "object" && value !== null && "get" in value;
}

function bagMember(bag: Bag, name: string): Member | undefined {
  const { values, children, methods } = bag.spec;
  if (Object.hasOwn(values, name)) {
    const value = values[name];
    return { kind: "property", canWrite: !isAccess(value) || value.set !== undefined };
  }
  if (children && Object.hasOwn(children, name)) return { kind: "property", canWrite: false };
  return methods && Object.hasOwn(methods, name) ? { kind: "method", canWrite: false } : undefined;
}
