import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text as readAll } from "node:stream/consumers";

const root = path.join(__dirname, "../../..");

/** More than a pipe holds by itself, so that the rest has to wait for the reader. */
const words = `"${"填报说明".repeat(60)}"`;
const questions = Array.from(
  { length: 100 },
  (_, number) => `=JM.PARSE(${words}&${words}&${words}&${words}&"${number}万元")`,
);

function ask(...options: string[]) {
  const command = ["--import", "tsx", "workbench/node/formula.ts", ...options];
  const child = spawn(process.execPath, command, { cwd: root, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(questions.join("\n"));
  return child;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

test("a reader that comes late gets the answer to every question", async () => {
  const child = ask("--json");
  const ended = once(child, "exit");
  // By the first line the answers are there; what the pipe cannot hold waits with the command.
  await once(child.stdout, "readable");
  await pause(1500);
  const lines = (await readAll(child.stdout)).trimEnd().split("\n");
  expect(lines).toHaveLength(questions.length);
  const answers = lines.map((line) => JSON.parse(line) as { formula: string; value: number });
  expect(answers.map(({ formula }) => formula)).toEqual(questions);
  expect(answers.map(({ value }) => value)).toEqual(questions.map((_, number) => number * 10_000));
  expect(await ended).toEqual([0, null]);
});

test("a reader that goes away after the first lines ends the command", async () => {
  const child = ask();
  const ended = once(child, "exit");
  await once(child.stdout, "readable");
  child.stdout.destroy();
  expect(await ended).toEqual([0, null]);
});
