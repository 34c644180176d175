/** `npm run bench [-- NAME …]`: everything measured, or what is named, as out/bench.json and a table. */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { measurements } from "./measurements";
import type { Row } from "./row";
import { tableOf } from "./support/tableOf";

const file = "out/bench.json";

async function run(asked: readonly string[]): Promise<number> {
  const known = Object.keys(measurements);
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`没有名为${unknown.join("、")}的测量，可用的有：${known.join("、")}。`);
    return 1;
  }
  const results: Record<string, readonly Row[]> = {};
  let failures = 0;
  // One after the other: two at once would disturb each other's times.
  for (const name of asked.length > 0 ? asked : known) {
    try {
      results[name] = await inOwnProcess(name);
      console.log(`\n${name}\n${tableOf(results[name])}`);
    } catch (error) {
      failures += 1;
      console.error(`测量 ${name} 没有完成：${error instanceof Error ? error.message : ""}`);
    }
  }
  const machine = { node: process.version, processors: availableParallelism() };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
  console.log(`\n已写入 ${file}。`);
  return failures === 0 ? 0 : 1;
}

/** What one measurement leaves behind in memory is no burden to the next. */
function inOwnProcess(name: string): Promise<readonly Row[]> {
  const child = fork(path.join(__dirname, "measure.ts"), [name], {
    execArgv: [...process.execArgv, "--expose-gc"],
  });
  return new Promise((resolve, reject) => {
    let rows: readonly Row[] | undefined;
    child.on("message", (message) => {
      rows = message as readonly Row[];
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (rows !== undefined && code === 0) resolve(rows);
      else reject(new Error(`进程以代码 ${code ?? "不明"} 结束。`));
    });
  });
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
