import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";

export type BuiltFunction = (...given: readonly unknown[]) => unknown;

/**
 * The functions of the built add-in by the ids under which they are given to office.js. What ships is
 * measured: translating the sources on the fly would add calls of its own.
 */
export function builtFunctions(): ReadonlyMap<string, BuiltFunction> {
  const dist = path.resolve(__dirname, "../../dist");
  const names = readdirSync(dist);
  const files = [/^runtime\.\w+\.js$/, /^functions\.\w+\.js$/].map((pattern) => {
    const file = names.find((name) => pattern.test(name));
    if (file === undefined) throw new Error("There is no built add-in in dist.");
    return file;
  });
  const associated = new Map<string, BuiltFunction>();
  const associate = (id: string, entry: BuiltFunction): void => {
    associated.set(id, entry);
  };
  Object.assign(globalThis, { CustomFunctions: { associate } });
  for (const file of files) {
    runInThisContext(readFileSync(path.join(dist, file), "utf8"), { filename: file });
  }
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  return associated;
}
