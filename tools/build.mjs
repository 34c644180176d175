/** `npm run build`: makes dist/. With `--if-stale` only where it is missing or older than anything it is made of. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { overBudget } from "./budgets.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamp = path.join(root, "dist/.stamp");
const inputs = [
  "src",
  "assets",
  "tools",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];
/** What else a build depends on; the stamp says with what it was made. */
const choices = JSON.stringify([process.env.ADDIN_URL ?? "", process.env.OFFICE_JS ?? ""]);

/** Latest change in a file or anywhere below a folder, in milliseconds; 0 where there is nothing. */
function changedAt(place) {
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(status.mtimeMs, ...inside);
}

function isFresh() {
  const newest = Math.max(...inputs.map((input) => changedAt(path.join(root, input))));
  return changedAt(stamp) >= newest && readFileSync(stamp, "utf8") === choices;
}

function build() {
  const startedAt = new Date();
  console.error("正在构建加载项（dist/）……");
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  // Filling webpack's cache costs a third of a build: worth it from the second one on.
  const cache = existsSync(stamp) ? [] : ["--env", "uncached"];
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", ...cache], {
    cwd: root,
    // What webpack prints is no result of the command that needs the build.
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    console.error("加载项没有构建成功，先解决上面的问题。");
    process.exitCode = 1;
    return;
  }
  const tooHeavy = overBudget(path.join(root, "dist"));
  if (tooHeavy.length > 0) {
    for (const sentence of tooHeavy) console.error(sentence);
    process.exitCode = 1;
    return;
  }
  writeFileSync(stamp, choices);
  // The stamp is as old as the beginning: what changed during the build is built next time.
  utimesSync(stamp, startedAt, startedAt);
}

if (!process.argv.includes("--if-stale") || !isFresh()) build();
