import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../..");

/** Sizes in thousands of bytes that gzip cannot make smaller. */
function buildOf(sizes: Readonly<Record<string, number>>): string {
  const dist = mkdtempSync(path.join(tmpdir(), "budgets-"));
  mkdirSync(path.join(dist, "dataset"));
  const scripts = ["runtime.1.js", "functions.js", "taskpane.2.js"];
  const page = scripts.map((name) => `<script src="${name}"></script>`).join("");
  writeFileSync(path.join(dist, "taskpane.html"), page);
  const all = { "runtime.1.js": 1, "functions.js": 1, "taskpane.2.js": 1, "taskpane.css": 1 };
  for (const [name, size] of Object.entries({ ...all, ...sizes })) {
    writeFileSync(path.join(dist, name), randomBytes(size * 1000));
  }
  return dist;
}

/** The module is the build's own, which runs without a compiler. */
function overBudget(dist: string): unknown {
  const tool = path.join(root, "tools/budgets.mjs");
  const script = `import { overBudget } from ${JSON.stringify(tool)};
    console.log(JSON.stringify(overBudget(${JSON.stringify(dist)})));`;
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", script]);
  return JSON.parse(answer.toString());
}

test.each<[string, Readonly<Record<string, number>>, readonly RegExp[]]>([
  ["a light build passes", {}, []],
  ["what comes before the pane stands", { "taskpane.2.js": 223 }, [/^首页出现以前.*超过224 KB/]],
  [
    "an English pane's texts come before it, too",
    { "taskpane.2.js": 124, "english.3.js": 99 },
    [/^首页/],
  ],
  ["formulas are weighed apart from the pane", { "functions.js": 100, "taskpane.2.js": 190 }, []],
  ["formulas with their data", { "functions.js": 100, "dataset/facts.csv": 20 }, [/^functions/]],
  ["everything together", { "a.js": 210, "b.js": 203 }, [/^除读文件的以外.*超过414 KB/]],
  ["what reads files comes with the first file", { "a.js": 200, "reader-pdf.4.js": 900 }, []],
])("%s", (_, sizes, sentences) => {
  const told = overBudget(buildOf(sizes));
  expect(told).toEqual(sentences.map((sentence) => expect.stringMatching(sentence) as unknown));
});

test("the add-in as it is built weighs no more than it may", () => {
  expect(overBudget(path.join(root, "dist"))).toEqual([]);
});
