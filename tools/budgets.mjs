/** What the built add-in may weigh on its way to a person, by gzip. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * In thousands of bytes: what a build weighs today, so that no change makes it heavier unseen. They are to come down to
 * 200, 90 and 400.
 */
const limits = { firstPaint: 224, functionsWithData: 119, everything: 414 };

/** Parts that come with the first file a person picks. */
const fileReader = /^reader-/;

/**
 * What of a build weighs more than it may, a sentence each; office.js is not ours to weigh.
 *
 * @param {string} dist folder of the build
 * @returns {string[]}
 */
export function overBudget(dist) {
  const scripts = readdirSync(dist).filter((name) => name.endsWith(".js"));
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const functions = scripts.filter((name) => /^functions\b/.test(name));
  const atOnce = scripts.filter((name) => !functions.includes(name) && page.includes(`"${name}"`));
  // An English pane fetches its texts before it stands.
  const english = scripts.filter((name) => name.startsWith("english."));
  const styles = readdirSync(dist).filter((name) => /^taskpane\b.*\.css$/.test(name));
  const data = readdirSync(path.join(dist, "dataset")).map((name) => `dataset/${name}`);
  const weigh = (files) => files.reduce((sum, file) => sum + gzipped(dist, file), 0) / 1000;
  const measured = [
    ["首页出现以前的脚本和样式", weigh([...atOnce, ...english, ...styles]), limits.firstPaint],
    ["functions.js 和数据", weigh([...functions, ...data]), limits.functionsWithData],
    [
      "除读文件的以外全部脚本",
      weigh(scripts.filter((name) => !fileReader.test(name))),
      limits.everything,
    ],
  ];
  return measured
    .filter(([, size, limit]) => size > limit)
    .map(
      ([name, size, limit]) =>
        `${name}压缩后${size.toFixed(1)} KB，超过${limit} KB：${(size - limit).toFixed(1)} KB要减去。`,
    );
}

function gzipped(dist, file) {
  const place = path.join(dist, file);
  return statSync(place).isFile() ? gzipSync(readFileSync(place), { level: 9 }).length : 0;
}
