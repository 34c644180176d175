import type { Catalogue } from "../../core/message";
import type { DateText } from "../../core/model/dataset";
import { dateInWords } from "../../core/periods";
import { quoted as quote } from "../../core/quoted";
import { speaking } from "../../core/userError";
import { buildOutcomes } from "./buildWords";
import { fillRefusals } from "./fillWords";
import { dayOrNone, stateNotes, stateRefusals } from "./stateWords";
import { steps } from "./stepWords";
import { unreadWords } from "../../tables/unreadWords";

/*
 * What deeds tell, in Chinese, by code. Another language is another catalogue of the same codes.
 * Reasons that come from the domain or out of a cell stay as they are: they are arguments.
 */

interface Sheet {
  readonly sheet: string;
}

interface Columns {
  readonly columns: readonly string[];
}

/** What was not done to a protected or filtered sheet. */
const undoneWords = { changed: "改动", written: "写入", entered: "录入", finalised: "定稿" };
export type Undone = keyof typeof undoneWords;

/** What to do once more when the way is free. */
const againWords = { build: "再试一次", load: "再载入一次" };

/** Why nothing, or not everything, can be done. */
const refusals = {
  workbookReadOnly: () => "工作簿以只读方式打开，没有写入。请另存一份再试。",
  structureProtected: ({ sheet }: Sheet) =>
    `工作簿结构受保护，不能新建工作表“${sheet}”。请在“审阅”中撤销工作簿保护，再试一次。`,
  sheetProtected: ({ sheet, undone }: Sheet & { readonly undone: Undone }) =>
    `工作表“${sheet}”受保护，没有${undoneWords[undone]}。请撤销保护，再试一次。`,
  tableFiltered: ({ sheet }: Sheet) =>
    `工作表“${sheet}”的表格正在筛选，没有写入。请先清除筛选，再试一次。`,
  sheetFiltered: ({ sheet, undone }: Sheet & { readonly undone: Undone }) =>
    `工作表“${sheet}”正在筛选，没有${undoneWords[undone]}。请先清除筛选，再试一次。`,
  nameTaken: ({ sheet, again }: Sheet & { readonly again: keyof typeof againWords }) =>
    `已有名为“${sheet}”的工作表，不是本加载项所建，没有改动。请把它改名，${againWords[again]}。`,
  tableNotOurs: ({ sheet, table }: Sheet & { readonly table: string }) =>
    `表格${table}已在工作表“${sheet}”中，不是本加载项所建。请把它改名，再载入一次。`,
  columnsGone: ({ broken }: { readonly broken: readonly (Sheet & Columns)[] }) =>
    `${broken.map(({ sheet, columns }) => `${sheet}缺少${quoted(columns)}列`).join("，")}。请撤销删除，或把列名改回来，再试一次。`,
  columnsEmptied: ({ broken }: { readonly broken: readonly (Sheet & Columns)[] }) =>
    `${broken.map(({ sheet, columns }) => `${sheet}的${quoted(columns)}列全是空的`).join("，")}，原来每行都有内容。请撤销删除，或把原来的内容粘贴回来，再试一次。`,
  halfMade: ({ sheet }: Sheet) =>
    `工作表“${sheet}”上次没有做完，其中已有您填的内容，没有改动。请把它改名，再载入一次。`,
  sheetsMoved: ({ sheets }: { readonly sheets: readonly string[] }) =>
    `${quoted(sheets)}一直有人在改，试了三次都没有写上，已照原样放回。请等改完后再做一次。`,
  tableGone: ({ sheet, table }: Sheet & { readonly table: string }) =>
    `工作表“${sheet}”中的表格${table}不见了，没有写入。请撤销删除；或把该工作表改名、另存后删去，再载入一次。`,
  noLedger: () => "工作簿里还没有台账。请先载入数据，再生成汇总表。",
  noFacts: () => "工作簿里还没有数据台账。请先载入数据，再录入。",
  noTargets: () => "工作簿里还没有目标台账。请先载入数据，再填报。",
  unknownCounty: ({ text, legal }: { readonly text: string; readonly legal: readonly string[] }) =>
    `${quote(text)}不是台账里的旗县；可选的有${legal.join("、")}。`,
  asOfUnreadable: ({ reason }: { readonly reason: string }) => `截至日期读不出：${reason}`,
  rulesUnknown: ({ reason }: { readonly reason: string }) => reason,
  judgedBySchedule: () => "本次按“序时”判断。",
  reportsPending: ({ sheet }: Sheet) =>
    `工作表“${sheet}”受保护、正在筛选或不在，新填的完成值还没有记入填报记录；已按新填的判断，请撤销保护、清除筛选，再生成一次。`,
  editsUnrecorded: ({ count }: { readonly count: number }) =>
    `有${count}处改动要先记入核对事项，没有记成，所以没有写入。`,
  lostListed: ({ count }: Count) =>
    `写入时有人在改，有${count}处原来的内容没能放回原处，已记入核对事项。`,
  lostUnlisted: ({ texts }: { readonly texts: readonly PlaceAndText[] }) =>
    `写入时有人在改，原来的内容没能放回原处，请补填：${texts.map(({ place, text }) => `${place}填的${quote(text)}`).join("；")}。`,
  rowUnreadable: ({ sheet, row, column, found, reason }: Sheet & UnreadableCell) =>
    `${sheet}表第${row}行${unreadWords(column, found, reason, "列")}。`,
  noSummary: ({ sheet }: Sheet) =>
    `“${sheet}”不是汇总表或总览，没有要定稿的内容。请切换到汇总表，再试一次。`,
  noSummaries: () => "工作簿里还没有汇总表，没有要定稿的内容。",
  withoutResult: ({ sheet, count, places }: Sheet & ListedCells) =>
    `“${sheet}”有${count}格公式没有结果（${places.join("、")}${places.length < count ? "等" : ""}），没有定稿。请等计算完成，或先修复公式，再试一次。`,
  stillStale: ({ sheet, count, places }: Sheet & ListedCells) =>
    `“${sheet}”有${count}格待更新（${places.join("、")}${places.length < count ? "等" : ""}），没有定稿。请重新生成，再试一次。`,
  notRepaired: ({ sheet, count }: Sheet & Count) =>
    `工作表“${sheet}”受保护，有${count}格公式没有修复。请撤销保护，再试一次。`,
  entryFault: ({ reason }: { readonly reason: string }) => reason,
  noFormula: ({ formula }: { readonly formula: string }) =>
    `${quote(formula)}不是公式，公式以等号开头。`,
  textsOutOfReach: ({ file }: { readonly file: string }) =>
    `取不到公式说明 ${file}，请检查网络后重试。`,
  sheetGone: ({ sheet }: Sheet) => `工作表“${sheet}”已不在工作簿中，可重新生成。`,
  sheetHidden: ({ sheet }: Sheet) => `工作表“${sheet}”已隐藏，请取消隐藏再打开。`,
  ...fillRefusals,
  ...stateRefusals,
};

/** How deeds end. */
const outcomes = {
  loaded: ({ version, ...held }: Loaded) =>
    `已载入数据版本${version}：${holds(held)}${kept(held)}。`,
  alreadyLoaded: ({ version, ...held }: Loaded) =>
    `数据版本${version}已在工作簿中，没有变化（${holds(held)}）${kept(held)}。`,
  ...buildOutcomes,
  finalised: ({ sheets, count, own }: { readonly sheets: readonly string[] } & Count & Own) =>
    `${quoted(sheets)}已定稿：${count}格公式变为数值${ownFormulas(own)}。`,
  finaliseCancelled: ({ sheets }: { readonly sheets: readonly string[] }) =>
    sheets.length === 0
      ? "已取消，还没有定稿任何工作表。"
      : `已取消：${quoted(sheets)}已定稿，其余没有改动。`,
  alreadyStatic: ({ sheet, own }: Sheet & Own) =>
    `“${sheet}”已是静态，没有要定稿的公式${ownFormulas(own)}。`,
  allStatic: ({ own }: Own) => `汇总表都已是静态，没有要定稿的公式${ownFormulas(own)}。`,
  nothingFinalised: ({ own }: Own) => `没有工作表定稿${ownFormulas(own)}。`,
  entered: ({ subject, figure, place }: Entered) => `已录入${subject}：${figure}（${place}）。`,
  alreadyPresent: ({ present }: { readonly present: readonly string[] }) =>
    `台账里已有同一项数：${present.join("；")}。没有录入；确要另记一行，请再次确认。`,
  filled: ({ count }: Count) => `已填报${count}项目标的最新完成值。`,
  asOfMoved: ({ from, to, changed }: Moved) =>
    `截至日期由${dayOrNone(from)}改为${dayOrNone(to)}，${changed === 0 ? "目标的状态没有变化" : `${changed}项目标的状态随之变化`}。`,
  fillInsLater: ({ count }: Count) => `有${count}项填报晚于截至日期，未计入。`,
  factLater: ({ asOf }: AsOf) =>
    `这个数的时期晚于截至日期${dateInWords(asOf)}，截至那天的汇总表和判断不计入。`,
  ...stateNotes,
  nothingKnown: ({ asOf }: AsOf) =>
    `截至日期${dateInWords(asOf)}早于台账里所有载明起止的实际数和填报，没有可判断的数。`,
  repaired: ({ count, places }: Count & { readonly places: readonly (Sheet & Count)[] }) =>
    `已重新输入${count}格公式：${places.map((one) => `“${one.sheet}”${one.count}格`).join("、")}。`,
  repairedNothing: () => "没有修复公式。",
  nothingToRepair: () => "没有需要修复的公式。",
  inserted: ({ place, formula }: { readonly place: string; readonly formula: string }) =>
    `已在${place}插入公式${formula}。`,
  cardsOn: () => "已打开出处卡片：单独一格的JM.GET带图标，点开可看来源。",
  cardsOff: () => "已关闭出处卡片：JM.GET只给出数。",
};

export const words = { ...refusals, ...outcomes, ...steps } as const satisfies Catalogue;

export const { message, refuse, refuseAll } = speaking(words);

interface AsOf {
  readonly asOf: DateText;
}
interface Moved {
  readonly from: DateText | undefined;
  readonly to: DateText | undefined;
  /** Verdicts that the day changed. */
  readonly changed: number;
}
interface Count {
  readonly count: number;
}
/** Formulas of the person's own that stay. */
interface Own {
  readonly own: number;
}
interface ListedCells extends Count {
  /** The first of them. */
  readonly places: readonly string[];
}
interface UnreadableCell {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly reason: string;
}
interface PlaceAndText {
  readonly place: string;
  readonly text: string;
}
interface Held {
  readonly facts: number;
  readonly targets: number;
  /** Values of the person's that differ from the data and stay. */
  readonly kept: number;
}
interface Loaded extends Held {
  readonly version: string;
}
interface Entered {
  readonly subject: string;
  readonly figure: string;
  readonly place: string;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}

function holds({ facts, targets }: Held): string {
  return `数据台账${facts}行、目标台账${targets}行`;
}

function kept({ kept }: Held): string {
  return kept > 0 ? `；${kept}处您改过的数与数据不同，已保留您的` : "";
}

function ownFormulas(count: number): string {
  return count > 0 ? `；另有${count}格您自己写的JM公式没有变动` : "";
}
