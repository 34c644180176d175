/** What to do, by the error shown; no entry stands for every other one. */
const advices: Readonly<Record<string, string>> = {
  "#VALUE!": "有参数填得不对。把鼠标停在格上，可看到是哪一个、怎样填。",
  "#SPILL!": "结果要占的格子里已有内容。请腾空这些格子，或把公式移到空处。",
  "#REF!": "公式引用的格子已被删除。请重新选定。",
};
const otherAdvice = "公式算不出结果。请核对它引用的格子。";
const repairAdvice =
  "没有连上加载项，或还在计算。请稍等；仍不变时点窗格“定稿与修复”中的“修复公式”，再不变请核对函数名。";

/** Formulas without a result that one line speaks for. */
export interface UnresolvedFormulas {
  /** The first of them. */
  readonly formula: string;
  readonly count: number;
  /** The errors that they show. */
  readonly shown: readonly string[];
  /** One repair heals them all. */
  readonly isStuck: boolean;
}

export function unresolvedText({ formula, count, shown, isStuck }: UnresolvedFormulas): string {
  const quoted = `“${shortened(formula)}”`;
  const what = count === 1 ? `公式${quoted}` : `这里有${count}格公式`;
  const example = count === 1 ? "" : `，第一格是${quoted}`;
  const advice = isStuck ? repairAdvice : (advices[shown[0] ?? ""] ?? otherAdvice);
  return `${what}显示${shown.join("、")}${example}。${advice}`;
}

export function moreUnresolved(count: number): string {
  return `从这里起还有${count}格公式没有结果，没有逐一列出。改好已列出的，再生成一次，就会列出余下的。`;
}

/** On one line: what Excel gives back of a line break may not be what was written. */
function shortened(formula: string): string {
  const line = formula.replace(/\s+/gu, " ");
  const [start = ""] = /^.{0,80}/u.exec(line) ?? [];
  return start === line ? line : `${start}…`;
}
