import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./row";

const dist = path.resolve(__dirname, "../dist");

interface Sizes {
  readonly raw: number;
  readonly gzip: number;
}

/** Sizes of the built add-in, as it lies on a server and as it travels. */
export function bundle(): Row[] {
  const sizes = new Map(filesBelow(dist).map((name) => [name, sizesOf(name)]));
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const total = (wanted: (name: string) => boolean): Sizes =>
    [...sizes].reduce<Sizes>(
      (sum, [name, { raw, gzip }]) =>
        wanted(name) ? { raw: sum.raw + raw, gzip: sum.gzip + gzip } : sum,
      { raw: 0, gzip: 0 },
    );
  return [
    ...rowsOf(
      "打开时读取的脚本",
      total((name) => name.endsWith(".js") && page.includes(name)),
    ),
    ...rowsOf(
      "数据包",
      total((name) => name.startsWith("dataset/")),
    ),
    ...[...sizes]
      .filter(([name]) => /\.(?:js|json|html|css)$/.test(name) && !name.includes("/"))
      .flatMap(([name, size]) => rowsOf(withoutHash(name), size)),
  ];
}

function rowsOf(name: string, { raw, gzip }: Sizes): Row[] {
  return [
    { name, value: raw / 1024, unit: "KB" },
    { name: `${name}（gzip）`, value: gzip / 1024, unit: "KB" },
  ];
}

/** Paths below a folder, with slashes; files whose name begins with a dot are the build's own. */
function filesBelow(folder: string, before = ""): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) => {
      const place = path.join(folder, name);
      const isFolder = statSync(place).isDirectory();
      return isFolder ? filesBelow(place, `${before}${name}/`) : [`${before}${name}`];
    });
}

function sizesOf(name: string): Sizes {
  const bytes = readFileSync(path.join(dist, name));
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** The hash in a name changes with its content: without it, runs can be compared. */
function withoutHash(name: string): string {
  return name.replace(/\.[0-9a-f]{8}(?=\.js$)/, "");
}
