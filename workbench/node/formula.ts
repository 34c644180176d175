import { text as readAll } from "node:stream/consumers";
import { UserError } from "../../src/core/userError";
import { bootAddin } from "./bootAddin";
import { readOptions, runCommand } from "./commandLine";
import { evaluateFormulas, type FormulaAnswer, type SpilledError } from "./evaluateFormulas";

/** `npm run formula -- '=JM.YOY(120,100)'`: formulas through office.js's own function runtime. */
runCommand(async () => {
  const { values, positionals } = readOptions({ json: { type: "boolean" } } as const, true);
  const formulas = positionals.length > 0 ? positionals : linesOf(await standardInput());
  if (formulas.length === 0) {
    throw new UserError(
      "请给出公式，例如 npm run formula -- '=JM.YOY(120,100)'，或每行一个写到标准输入。",
    );
  }
  const booted = await bootAddin();
  try {
    const answers = await evaluateFormulas(booted.host, formulas);
    for (const answer of answers) {
      if (values.json === true) {
        console.log(JSON.stringify(answer));
        continue;
      }
      console.log(printed(answer));
      // Beside the table, so that its lines stay lines of the table.
      for (const one of answer.errors ?? []) console.error(told(one));
    }
    return answers.some(({ error }) => error === "unreadable") ? 1 : 0;
  } finally {
    booted.close();
  }
});

async function standardInput(): Promise<string> {
  return process.stdin.isTTY ? "" : readAll(process.stdin);
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function printed({ value, error, message }: FormulaAnswer): string {
  if (error === "unreadable") return message ?? "";
  if (error !== undefined) return message === undefined ? error : `${error} ${message}`;
  const rows = typeof value === "object" ? value : [[value]];
  return rows.map((row) => row.map(cellText).join("\t")).join("\n");
}

function told({ row, column, error, message }: SpilledError): string {
  return `第${row}行第${column}列 ${error}${message === undefined ? "" : ` ${message}`}`;
}

function cellText(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
