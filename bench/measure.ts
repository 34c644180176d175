import { measurements } from "./measurements";

/** One measurement in a process of its own: `run.ts` starts it and is sent the rows. */
async function measure(name: string): Promise<void> {
  const rows = await measurements[name]?.();
  if (rows === undefined) throw new Error(`There is no measurement ${name}.`);
  process.send?.(rows);
}

measure(process.argv[2] ?? "").then(
  () => {
    // Timers of a page would keep the process alive.
    process.disconnect();
    setTimeout(() => process.exit(), 50).unref();
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
