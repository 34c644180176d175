import { findArea, findIndicator, type Ledger } from "../core/ledger";
import { parsePeriod } from "../core/periods";
import {
  lookupInWords,
  searchCatalogue,
  type Finding,
  type FunctionText,
  type LookupFunction,
} from "../core/search";
import { insertFormula as enter } from "../excel/insertFormula";
import { currentLedger } from "../session/currentLedger";
import { fetchOnce } from "../session/fetchOnce";
import { callFormula } from "../sheet/formulas/callFormula";
import { openDeed } from "./open/openDeed";
import type { DeedTools } from "./deed/tools";
import { message, refuse } from "./deed/words";
import type { DeedOutcome } from "../session/deedState";

export interface InsertOptions {
  readonly formula: string;
  /** What stands in the cell may be written over. */
  readonly replaces?: boolean | undefined;
}

export interface LookupPreview {
  /** The answer in words, with its period; or why there is none. */
  readonly words: string;
  readonly source: string;
  /** The formula that answers it; undefined where there is no answer. */
  readonly formula: string | undefined;
}

/** 查找公式: functions, counties and indicators that a text may mean, best first. */
export async function findForFormula(text: string): Promise<readonly Finding[]> {
  const functions = await functionTexts();
  return searchCatalogue(await currentLedger(), functions, text);
}

/** The functions as their metadata beside the page describes them. */
export function functionTexts(): Promise<readonly FunctionText[]> {
  return fetchOnce("functionTexts", fetchTexts);
}

/** Value and source of a look-up before it is inserted; a blank period asks for the latest. */
export async function previewLookup(
  area: string,
  indicator: string,
  period = "",
): Promise<LookupPreview> {
  return lookupPreview(await currentLedger(), area, indicator, period);
}

/** As `previewLookup`, from a ledger at hand, for any function that asks the same. */
export function lookupPreview(
  ledger: Ledger,
  area: string,
  indicator: string,
  period: string,
  id: LookupFunction = "GET",
): LookupPreview {
  const place = findArea(ledger, area);
  const asked = findIndicator(ledger, indicator);
  const when = period.trim() === "" ? undefined : parsePeriod(period.trim());
  if (!place.ok) return none(place.message);
  if (!asked.ok) return none(asked.message);
  if (when?.ok === false) return none(when.message);
  const found = lookupInWords(ledger, id, {
    ...asked.value,
    area: place.value.area,
    period: when?.value,
  });
  if (!found.ok) return none(found.message);
  const formula = callFormula(id, [area.trim(), indicator.trim(), period.trim()]);
  return { ...found.value, formula };
}

/**
 * Enters a formula at the selected cell.
 * @throws UserError where it is no formula, the sheet is protected or the cell is not empty
 */
export async function insertFormula(
  { formula, replaces = false }: InsertOptions,
  tools: DeedTools = {},
): Promise<DeedOutcome> {
  if (!/^=\s*\S/u.test(formula)) throw refuse("noFormula", { formula });
  await openDeed(tools, { tables: [] });
  const place = await enter(formula, replaces);
  return { said: message("inserted", { place, formula }), problems: [] };
}

function none(words: string): LookupPreview {
  return { words, source: "", formula: undefined };
}

async function fetchTexts(): Promise<readonly FunctionText[]> {
  const file = "functions.zh-CN.json";
  const response = await fetch(file).catch(() => undefined);
  if (response?.ok !== true) throw refuse("textsOutOfReach", { file });
  const { functions } = (await response.json()) as { functions: readonly FunctionText[] };
  return functions;
}
