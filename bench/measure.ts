import { endProcess } from "../workbench/node/endProcess";
import { measurements } from "./measurements";
import type { Row } from "./row";

/** One measurement in a process of its own: `run.ts` starts it and is sent the rows. */
async function measure(name: string): Promise<void> {
  const rows = await measurements[name]?.();
  if (rows === undefined) throw new Error(`There is no measurement ${name}.`);
  await sent(rows);
}

function sent(rows: readonly Row[]): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(rows, undefined, undefined, (error: Error | null) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

measure(process.argv[2] ?? "")
  .then(
    () => 0,
    (error: unknown) => {
      console.error(error);
      return 1;
    },
  )
  .then(endProcess)
  .catch(() => undefined);
