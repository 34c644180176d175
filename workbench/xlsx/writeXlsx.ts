import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { WorkbookSnapshot } from "../model/snapshot";
import { workbookBytes } from "./workbookBytes";

/** Why a file could not be written, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "没有写入权限",
  EPERM: "没有写入权限",
  EROFS: "磁盘是只读的",
  ENOSPC: "磁盘空间不足",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "路径中有一段不是文件夹",
  EBUSY: "文件正被其他程序占用",
};

/**
 * Writes the workbook beside its target and then moves it there, so a failure never leaves half a file.
 * Missing folders are made. Returns the number of bytes.
 */
export async function writeXlsx(snapshot: WorkbookSnapshot, path: string): Promise<number> {
  const bytes = await workbookBytes(snapshot, { created: new Date() });
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Error(
      `无法写入 ${path}：${reasonOf(cause)}。请换一个位置，或关闭占用它的程序后重试。`,
      { cause },
    );
  }
  return bytes.length;
}

function reasonOf(cause: unknown): string {
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  return reasons[code] ?? (code === "" ? "原因不明" : `系统返回 ${code}`);
}
