import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/core/userError";

interface GivenPlaces {
  readonly in?: string | undefined;
  readonly out?: string | undefined;
  readonly "in-place"?: boolean | undefined;
}

/** The file that is taken up, if any, and the file that is written: one over the other only where it is asked for. */
export function placesOf(given: GivenPlaces): {
  readonly source: string | undefined;
  readonly out: string;
} {
  const isInPlace = given["in-place"] === true;
  if (given.in === undefined) {
    if (isInPlace) throw new UserError("--in-place 要和 --in 文件 一起用。");
    return { source: undefined, out: outFile(given.out ?? path.join("out", "京蒙协作.xlsx")) };
  }
  const source = sourceFile(given.in);
  if (isInPlace) {
    if (given.out !== undefined) throw new UserError("--in-place 和 --out 只能用一个。");
    return { source, out: outFile(source) };
  }
  if (given.out === undefined) return { source, out: besideFile(source) };
  const out = outFile(given.out);
  if (existsSync(out) && realpathSync(out) === source) {
    throw new UserError(
      `“${given.out}”就是 --in 的文件，不会盖掉它；请另给 --out，要写回原文件就用 --in-place。`,
    );
  }
  return { source, out };
}

function sourceFile(given: string): string {
  const file = path.resolve(given);
  if (!existsSync(file)) throw new UserError(`没有文件“${given}”，请核对 --in 后面的文件名。`);
  if (statSync(file).isDirectory()) {
    throw new UserError(`“${given}”是一个文件夹，--in 后面要写工作簿的文件名。`);
  }
  return realpathSync(file);
}

/** 台账.xlsx is written as 台账-新.xlsx, which may hold what somebody has typed since. */
function besideFile(source: string): string {
  const { dir, name } = path.parse(source);
  const file = path.join(dir, `${name}-新.xlsx`);
  if (existsSync(file)) {
    throw new UserError(`“${file}”已经有了，不会盖掉它；请先移走它，或用 --out 另给文件名。`);
  }
  return file;
}

function outFile(out: string): string {
  const file = path.resolve(out);
  if (path.extname(file).toLowerCase() !== ".xlsx") {
    throw new UserError(`输出文件“${out}”要以 .xlsx 结尾。`);
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new UserError(`输出文件“${out}”是一个文件夹，请给出文件名。`);
  }
  return file;
}
