interface Segment {
  readonly name: string;
  /** Undefined where nothing is called. */
  readonly args: readonly unknown[] | undefined;
}

export interface Place {
  /** The object that has the last member of a path. */
  readonly owner: object;
  readonly name: string;
  readonly args: readonly unknown[] | undefined;
}

/** Follows a path up to its last member; `roots` has what it may begin with. */
export function placeOf(path: string, roots: ReadonlyMap<string, object>): Place {
  const [first, ...rest] = segmentsOf(path);
  const last = rest.pop();
  const root = first && roots.get(first.name);
  if (root === undefined || last === undefined) throw new Error(`${path} leads nowhere.`);
  let owner = root;
  for (const segment of rest) owner = objectOf(valueAt({ owner, ...segment }), path);
  return { owner, ...last };
}

/** What the member is, or what calling it gives. */
export function valueAt({ owner, name, args }: Place): unknown {
  const member: unknown = Reflect.get(owner, name);
  if (args === undefined) return member;
  // office.js of this Excel is older than the member.
  if (typeof member !== "function") throw new MissingMember(name);
  const result: unknown = Reflect.apply(member, owner, args);
  return result;
}

/** The office.js at hand does not have it. */
export class MissingMember extends Error {
  constructor(readonly member: string) {
    super(`office.js has no ${member}.`);
  }
}

function objectOf(value: unknown, path: string): object {
  if (typeof value !== "object" || value === null) throw new MissingMember(path);
  return value;
}

function segmentsOf(path: string): readonly Segment[] {
  const pattern = /([A-Za-z]\w*)(?:\(([^)]*)\))?(?:\.|$)/gy;
  const found = [...path.matchAll(pattern)];
  if (found.map(([text]) => text).join("") !== path) throw new Error(`${path} is no path.`);
  return found.map(([, name = "", given]) => ({
    name,
    args: given === undefined ? undefined : argumentsOf(given),
  }));
}

function argumentsOf(text: string): readonly unknown[] {
  if (text === "") return [];
  return text.split(",").map((part) => {
    const word = part.trim();
    if (word === "true" || word === "false") return word === "true";
    return /^-?\d+$/.test(word) ? Number(word) : word;
  });
}
