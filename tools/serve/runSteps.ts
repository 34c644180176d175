import { spawn } from "node:child_process";

/** A command with its arguments. */
export interface Step {
  readonly command: readonly string[];
  /** Whether what it printed says that it was done: some commands end with 0 also where nothing was. */
  readonly isDone?: (output: string) => boolean;
}

/** How long what a command printed last may be on its way after it has ended. */
const restMilliseconds = 200;

/** Runs commands one after the other in this terminal, until one fails; gives the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const code = await runStep(step);
    if (code !== 0) return code;
  }
  return 0;
}

function runStep({ command: [program = "", ...given], isDone }: Step): Promise<number> {
  const isWindows = process.platform === "win32";
  // A shell finds npm.cmd on Windows; its arguments are ours, so quoting blanks is enough.
  const args = isWindows ? given.map((word) => (word.includes(" ") ? `"${word}"` : word)) : given;
  const child = spawn(program, args, {
    stdio: isDone ? ["inherit", "pipe", "pipe"] : "inherit",
    shell: isWindows,
  });
  let output = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.on("data", (text: Buffer) => {
      output += text.toString();
      to.write(text);
    });
  }
  return new Promise((resolve) => {
    child.on("error", ({ message }) => {
      console.error(message);
      resolve(1);
    });
    // "close" may never come: a server that it leaves running holds on to what it prints to.
    child.on("exit", (code) => {
      setTimeout(() => {
        resolve(code === 0 && isDone?.(output) === false ? 1 : (code ?? 1));
      }, restMilliseconds);
    });
  });
}
