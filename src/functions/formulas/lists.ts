import { answer, badInput, noAnswer, type Answer } from "../../core/answer";
import {
  areaName,
  counties as countiesOf,
  domains,
  factRows,
  findArea,
  history as historyOf,
  indicatorsMatching,
  partnerAsked,
  type Ledger,
} from "../../core/ledger";
import type { Area } from "../../core/model/dataset";
import { nameKey } from "../../core/nameKey";
import { name, optionalName, period as asked } from "../arguments";
import { factField, factFields, factTable } from "../factFields";
import { findAnyRow } from "../findLevel";
import { listing } from "../listing";
import { askForEverything, cellFigure, subjectOf } from "../lookUp";
import { quoted } from "../../core/quoted";
import { cellOf } from "../spill";

/**
 * 一个指标的历年数：两列，时期和数值，从早到晚；只列起止都载明的时期，同一时期各行不一致的为 #N/A 并说明。
 * @customfunction HISTORY
 * @zh 历年数 lns
 * @param area 旗县，名称、简称或代码
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”
 * @param from 从哪一期起，默认最早
 * @param to 到哪一期止，默认最晚
 * @requiresAddress
 */
export function history(
  area: unknown[][],
  indicator: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(
    invocation,
    [name(area), name(indicator), asked(from), asked(to)],
    (asking, place, what, first, last) => {
      const subject = subjectOf(asking, place, what);
      if (!subject.ok) return subject;
      const { indicator: found, item, partner } = subject.value.asked;
      const question = { area: subject.value.area.area, indicator: found.indicator, item, partner };
      const lines = historyOf(asking.ledger, { ...question, from: first, to: last });
      if (!lines.ok) return lines;
      return answer(
        lines.value.map(({ period, row }) => [
          period,
          row.ok ? cellFigure(row.value.value ?? 0, found.unit) : cellOf(row),
        ]),
      );
    },
  );
}

/**
 * 数据台账中的若干行，带表头；列与数据台账相同。
 * @customfunction FACTS
 * @zh 数据清单 sjqd
 * @param area 旗县，默认全部
 * @param domain 领域，例如经济、教育，默认全部
 * @param period 时期，默认全部
 * @requiresAddress
 */
export function facts(
  area?: unknown[][],
  domain?: unknown[][],
  period?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(
    invocation,
    [optionalName(area), optionalName(domain), asked(period)],
    (asking, place, field, when) => {
      askForEverything(asking);
      const { ledger } = asking;
      const found = place === undefined ? undefined : findArea(ledger, place);
      if (found?.ok === false) return found;
      const unknown = unknownDomain(ledger, field);
      if (unknown !== undefined) return unknown;
      const rows = factRows(ledger, { area: found?.value.area, domain: field, period: when });
      if (rows.length === 0) return noAnswer(whyNoFacts(ledger, found?.value));
      return answer(factTable(ledger, rows));
    },
  );
}

/**
 * 数据台账中一行的某个字段，例如原文数字、限定词、备注。
 * @customfunction DETAIL
 * @zh 取字段 qzd
 * @param area 旗县，名称、简称或代码
 * @param indicator 指标，名称或代码，需要时写成“指标·对象·结对方”
 * @param period 时期，空为最新
 * @param field 字段，表头或英文名，见 JM.FIELDS()
 * @requiresAddress
 */
export function detail(
  area: unknown[][],
  indicator: unknown[][],
  period: unknown[][],
  field: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(
    invocation,
    [name(area), name(indicator), asked(period), name(field)],
    (asking, place, what, when, column) => {
      const row = findAnyRow(asking, place, what, when);
      if (!row.ok) return row;
      const cell = factField(asking.ledger, row.value, column);
      return cell.ok ? answer([[cell.value]]) : cell;
    },
  );
}

/**
 * 数据台账有哪些字段：两列，表头和含义。
 * @customfunction FIELDS
 * @zh 字段清单 zdqd
 */
export function fields(): unknown[][] {
  return factFields();
}

/**
 * 台账里的旗县，一列名称。
 * @customfunction COUNTIES
 * @zh 旗县名单 qxmd
 * @param partner 只列与它结对的，默认全部
 * @requiresAddress
 */
export function counties(
  partner?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(invocation, [optionalName(partner)], (asking, side) => {
    askForEverything(asking);
    const { ledger } = asking;
    const found = side === undefined ? undefined : findArea(ledger, side);
    if (found?.ok === false) return found;
    const rows = countiesOf(ledger, found?.value.area);
    if (rows.length === 0) return noAnswer(whyNoCounties(ledger, found?.value));
    return answer(rows.map((row) => [row.name]));
  });
}

/**
 * 台账里的指标：三列，名称、基本单位和领域。
 * @customfunction INDICATORS
 * @zh 指标清单 zbqd
 * @param domain 只列这个领域的，默认全部
 * @param text 只列名称、别名或拼音首字母含这些字的，默认全部
 * @requiresAddress
 */
export function indicators(
  domain?: unknown[][],
  text?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return listing(invocation, [optionalName(domain), optionalName(text)], (asking, field, part) => {
    askForEverything(asking);
    const { ledger } = asking;
    const unknown = unknownDomain(ledger, field);
    if (unknown !== undefined) return unknown;
    const rows = indicatorsMatching(ledger, { domain: field, text: part });
    if (rows.length > 0) return answer(rows.map((row) => [row.name, row.unit, row.domain]));
    return noAnswer(`${field ?? ""}没有名称、别名或拼音首字母含${quoted(part ?? "")}的指标。`);
  });
}

function unknownDomain(ledger: Ledger, field: string | undefined): Answer<never> | undefined {
  const legal = domains(ledger);
  if (field === undefined || legal.some((one) => nameKey(one) === nameKey(field))) return undefined;
  return badInput(`没有名为${quoted(field)}的领域，可用：${legal.join("、")}。`);
}

function whyNoFacts(ledger: Ledger, area: Area | undefined): string {
  const partner = area === undefined ? undefined : partnerAsked(ledger, area.area);
  return partner ?? "台账里没有符合这些条件的数据。";
}

/** A county asked for as a partner is told what its own partner is. */
function whyNoCounties(ledger: Ledger, side: Area | undefined): string {
  if (side === undefined) return "台账里没有旗县。";
  if (side.level !== "county") return `台账里没有与${side.name}结对的旗县。`;
  const partner = side.partner === undefined ? "" : areaName(ledger, side.partner);
  const advice = partner === "" ? "资料没有写明它的结对方" : `它的结对方是${partner}`;
  return `${side.name}是旗县，不是结对方；${advice}。`;
}
