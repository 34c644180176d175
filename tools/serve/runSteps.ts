import { spawnSync } from "node:child_process";

/** Runs commands one after the other in this terminal; the first that fails ends it with its exit code. */
export function runSteps(steps: readonly (readonly string[])[]): void {
  for (const [command = "", ...rest] of steps) {
    const isWindows = process.platform === "win32";
    // A shell finds npm.cmd on Windows; its arguments are ours, so quoting blanks is enough.
    const given = isWindows ? rest.map((word) => (word.includes(" ") ? `"${word}"` : word)) : rest;
    const { status } = spawnSync(command, given, { stdio: "inherit", shell: isWindows });
    if (status !== 0) {
      process.exitCode = status ?? 1;
      return;
    }
  }
}
