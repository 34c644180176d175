import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageFiles, type Fingerprint, type PackageReading } from "../../src/core/package";
import { checkPackage } from "../../src/core/package/meaning/checkPackage";
import { UserError } from "../../src/core/userError";
import { parseCsv } from "../../src/session/csv";
import { utf8Text } from "../../src/session/decodeText";
import { documentFrom, type SourceText } from "./sourceText";

/** Reads and checks the data package of a folder, meaning and hashes included. */
export function readPackageFolder(folder: string): PackageReading {
  requireFolder(folder, "数据集");
  const present = packageFiles.filter((file) => existsSync(join(folder, file)));
  const bytes = new Map(present.map((file) => [file, readFileSync(join(folder, file))]));
  const texts = new Map([...bytes].map(([file, content]) => [file, utf8Text(content)]));
  const prints = new Map([...bytes].map(([file, content]) => [file, fingerprint(content)]));
  return checkPackage(texts, parseCsv, prints);
}

/** The documents of a folder by their numbers, which their file names begin with (`003_….txt`). */
export function readSourcesFolder(folder: string): ReadonlyMap<string, SourceText> {
  requireFolder(folder, "资料");
  const files = readdirSync(folder).filter((file) => /^\d{3}\D.*\.txt$/u.test(file));
  if (files.length === 0) {
    throw new UserError(`资料文件夹 ${folder} 里没有形如 003_名称.txt 的文件。`);
  }
  return new Map(
    files.map((file) => [
      file.slice(0, 3),
      documentFrom(file, readFileSync(join(folder, file), "utf8")),
    ]),
  );
}

function requireFolder(folder: string, noun: string): void {
  if (!existsSync(folder)) throw new UserError(`找不到${noun}文件夹 ${folder}，请检查路径。`);
  if (!statSync(folder).isDirectory()) {
    throw new UserError(`${folder} 是文件，应写${noun}所在的文件夹。`);
  }
}

function fingerprint(content: Buffer): Fingerprint {
  return { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
}
