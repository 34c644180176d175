import { parseArgs, type ParseArgsConfig } from "node:util";
import { UserError } from "../../src/core/userError";
import { endProcess } from "./endProcess";

/** Runs a command: what it refuses is said in one sentence, and the exit code is 1. */
export function runCommand(command: () => Promise<number>): void {
  command()
    .catch((error: unknown) => {
      console.error(sentenceOf(error));
      return 1;
    })
    .then(endProcess)
    .catch(() => undefined);
}

/** A refusal is a sentence; anything else is a defect and shows where it arose. */
function sentenceOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const { name, message, stack } = error as Partial<Error>;
  // Errors of the page come from another realm: only their name tells.
  if (name === "UserError") return message ?? "";
  if (message !== undefined && /[\u4e00-\u9fff]/.test(message)) return message;
  return `程序出错，没有完成：${message ?? "原因不明"}\n${stack ?? ""}`;
}

export function readOptions<Config extends NonNullable<ParseArgsConfig["options"]>>(
  options: Config,
  allowPositionals: boolean,
  args = process.argv.slice(2),
): ReturnType<typeof parseArgs<{ options: Config; allowPositionals: boolean; args: string[] }>> {
  try {
    return parseArgs({ options, allowPositionals, args, strict: true });
  } catch (error) {
    const found = error instanceof Error ? (/'([^']+)'/.exec(error.message)?.[1] ?? "") : "";
    const legal = Object.entries(options).map(([name, { type }]) =>
      type === "string" ? `--${name} 值` : `--${name}`,
    );
    throw new UserError(`参数“${found}”用得不对。可用的参数：${legal.join("、")}。`);
  }
}
