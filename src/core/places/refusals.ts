import { areaName, factName, listInWords, periodsHeld, shownPeriod, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { areaLevels } from "../model/enumerations";
import { countyFigureInWords, timedSubject, type CountyFigure } from "./countyFigure";

const heldWords = { value: "数", growth: "同比" } as const;

/** A window that is open on a side may be another one in every area. */
export function notClosed(ledger: Ledger, row: Observation): string {
  return `${timedSubject(ledger, row)}的起止没有都载明，不能与其他地区的数相比。`;
}

/** No other area has a figure of the window; those that have one of another window are named with it. */
export function whyAlone(
  ledger: Ledger,
  { row, held }: CountyFigure,
  among: readonly string[],
): string {
  const { area, indicator } = row;
  const level = ledger.areaByCode.get(area)?.level ?? "county";
  const elsewhere = [...new Set(among)].flatMap((other) => {
    if (other === area) return [];
    const periods = periodsHeld(ledger, { area: other, indicator, nature: "actual", held });
    return periods === undefined ? [] : [`${areaName(ledger, other)}（${periods}）`];
  });
  const others = elsewhere.length === 0 ? "" : `；其他时期有${listInWords(elsewhere)}`;
  const name = factName(ledger, row);
  return (
    `${shownPeriod(ledger, row)}的“${name}”只有${areaName(ledger, area)}一个${areaLevels[level]}有${heldWords[held]}，` +
    `不足两个，排不出名次${others}。`
  );
}

/** An area among the others whose rows give no answer, in a sentence that names it. */
export function whyUncertain(ledger: Ledger, row: Observation, sentence: string): string {
  return `${timedSubject(ledger, row)}的名次不能确定：${sentence}`;
}

/** An area whose only figure is of another item. */
export function whyOtherItem(ledger: Ledger, row: Observation, other: Observation): string {
  const [own, theirs] = [row, other].map(({ item }) => (item === "" ? "不分对象" : `“${item}”`));
  const sentence = `${areaName(ledger, other.area)}的数是${theirs}的，本数是${own}的，对象不同，不作比较。`;
  return whyUncertain(ledger, row, sentence);
}

/** Areas whose figures may be better or not. */
export function whyUnsure(
  ledger: Ledger,
  own: CountyFigure,
  rivals: readonly CountyFigure[],
): string {
  const named = rivals.map(
    (rival) => `${areaName(ledger, rival.row.area)}（${countyFigureInWords(ledger, rival)}）`,
  );
  const figure = countyFigureInWords(ledger, own);
  return whyUncertain(ledger, own.row, `${figure}与${listInWords(named)}分不出先后。`);
}
