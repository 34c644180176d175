import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { FillOptions } from "../../src/actions/fillTargets";
import { allAnnexes, annexChoices, type AnnexChoice } from "../../src/core/county";
import { faultsInWords } from "../../src/core/package";
import { parseDate } from "../../src/core/periods";
import { findRuleSet, shippedRuleSets } from "../../src/core/targets";
import { UserError } from "../../src/core/userError";
import { readPackageFolder } from "../../tools/dataset/readFolder";
import { root } from "./boot";
import { placesOf } from "./workbookPlaces";

export const workbookArguments = {
  in: { type: "string" },
  "in-place": { type: "boolean" },
  out: { type: "string" },
  mode: { type: "string" },
  annex: { type: "string" },
  areas: { type: "string" },
  "as-of": { type: "string" },
  rules: { type: "string" },
  dataset: { type: "string" },
  fill: { type: "string", multiple: true },
  text: { type: "string" },
  finalise: { type: "boolean" },
  json: { type: "boolean" },
} as const;

type Flag = "json" | "in-place" | "finalise";

type Given = Partial<Record<Exclude<keyof typeof workbookArguments, Flag | "fill">, string>> &
  Partial<Record<Flag, boolean>> & { readonly fill?: readonly string[] | undefined };

/** What is to be made, checked as far as it can be without the add-in. */
export interface WorkbookOptions {
  /** Workbook that is taken up again; a new one is made where undefined. */
  readonly source: string | undefined;
  readonly out: string;
  /** Undefined of a workbook that is taken up: as its sheets are. */
  readonly mode: "静态" | "公式" | undefined;
  /** Undefined of a workbook that is taken up: as it says. */
  readonly annex: AnnexChoice | undefined;
  /** Undefined of a workbook that is taken up: those whose sheets it has; else all. */
  readonly areas: readonly string[] | undefined;
  readonly asOf: string | undefined;
  readonly rules: string | undefined;
  readonly dataset: string | undefined;
  readonly fill: FillOptions | undefined;
  /** File for the texts of all counties; none is written where undefined. */
  readonly text: string | undefined;
  /** Whether live sheets become values at the end. */
  readonly isFinal: boolean;
}

/** @throws UserError that names what was given and what would be legal */
export function readWorkbookOptions(given: Given): WorkbookOptions {
  const places = placesOf(given);
  const isNew = places.source === undefined;
  return {
    ...places,
    mode: modeOf(given.mode ?? (isNew ? "静态" : undefined)),
    annex: annexOf(given.annex ?? (isNew ? allAnnexes : undefined)),
    areas: areasOf(given.areas),
    asOf: dateOf(given["as-of"]),
    rules: rulesOf(given.rules),
    dataset: datasetFolder(given.dataset),
    fill: fillFiles(given.fill ?? []),
    text: textFile(given.text),
    isFinal: given.finalise === true,
  };
}

function textFile(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const file = path.resolve(text);
  if (![".txt", ".docx"].includes(path.extname(file).toLowerCase())) {
    throw new UserError(`文字稿“${text}”要以 .txt 或 .docx 结尾。`);
  }
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new UserError(`文字稿“${text}”是一个文件夹，请给出文件名。`);
  }
  return file;
}

function modeOf(mode: string | undefined): WorkbookOptions["mode"] {
  if (mode === undefined || mode === "静态" || mode === "公式") return mode;
  throw new UserError(`没有“${mode}”这种方式，--mode 可以是 静态 或 公式。`);
}

function annexOf(text: string | undefined): AnnexChoice | undefined {
  if (text === undefined) return undefined;
  const found = annexChoices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UserError(`没有“${text}”这种附表，--annex 可以是 ${annexChoices.join("、")}。`);
}

function areasOf(areas: string | undefined): readonly string[] | undefined {
  if (areas === undefined) return undefined;
  const names = areas.split(/[,，、;；|]/).map((name) => name.trim());
  const filled = names.filter((name) => name !== "");
  if (filled.length === 0) throw new UserError("--areas 后面要有旗县名，几个之间用逗号隔开。");
  return filled;
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (!date.ok) throw new UserError(`--as-of 读不出日期：${date.message}`);
  return date.value;
}

/** The workbook that is made is new, so none but the shipped rule sets can be in it. */
function rulesOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const found = findRuleSet(name, shippedRuleSets);
  if (!found.ok) throw new UserError(`--rules 用得不对：${found.message}`);
  return name;
}

function datasetFolder(folder: string | undefined): string | undefined {
  if (folder === undefined) return undefined;
  const place = path.resolve(folder);
  if (!existsSync(place) || !statSync(place).isDirectory()) {
    throw new UserError(`没有数据文件夹“${folder}”；其中应有 datapackage.json 和各 CSV 文件。`);
  }
  if (!existsSync(path.join(place, "datapackage.json"))) {
    throw new UserError(`文件夹“${folder}”里没有 datapackage.json，不是一套数据。`);
  }
  // The add-in checks form and hashes only: who brings a package has it checked here.
  const reading = readPackageFolder(place);
  if ("faults" in reading) {
    throw new UserError(`数据文件夹“${folder}”未通过检查：${faultsInWords(reading.faults)}`);
  }
  return place;
}

function fillFiles(files: readonly string[]): FillOptions | undefined {
  if (files.length === 0) return undefined;
  const places = files.map((file) => {
    const place = path.resolve(file);
    if (!existsSync(place) || !statSync(place).isFile()) {
      throw new UserError(`没有填报文件“${file}”；它是一个 CSV，列为 target、value、as_of。`);
    }
    return place;
  });
  return {
    files: places.map((place) => ({ name: path.basename(place), bytes: readFileSync(place) })),
    isSample: places.some((place) =>
      place.startsWith(path.join(root, "docs", "examples") + path.sep),
    ),
  };
}
