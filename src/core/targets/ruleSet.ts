import type { Answer } from "../answer";
import { answer, badInput } from "../answer";
import type { Outcome } from "../model/enumerations";
import { outcomes } from "../model/enumerations";

/** Colours of one outcome, `#RRGGBB`; the word always stands beside them. */
export interface OutcomeColours {
  readonly text: string;
  readonly fill: string;
}

/** How strictly progress is judged; data, so that users add their own. */
export interface RuleSet {
  /** ASCII letters, digits and hyphens. */
  readonly id: string;
  /** What people choose it by: 序时. */
  readonly name: string;
  /** Least ratios, 0 < behind ≤ onSchedule ≤ 1. */
  readonly thresholds: {
    /** Share reached ÷ elapsed share from which a target is on schedule. */
    readonly onSchedule: number;
    /** The ratio below which a target is far behind. */
    readonly behind: number;
  };
  /** Outcomes said in other words than the standard ones. */
  readonly words?: Readonly<Partial<Record<Outcome, string>>>;
  readonly colours: Readonly<Record<Outcome, OutcomeColours>>;
}

const knownKeys = ["$schema", "id", "name", "thresholds", "words", "colours"];
const idPattern = /^[a-z][a-z0-9-]*$/;
const colourPattern = /^#[0-9A-Fa-f]{6}$/;

/** Checks a rule set that came from a file or a workbook; the first fault is told in one sentence. */
export function readRuleSet(json: unknown): Answer<RuleSet> {
  const fault = faultOf(json);
  return fault === undefined ? answer(json as RuleSet) : badInput(`规则集不可用：${fault}。`);
}

/** The outcome as this rule set says it. */
export function outcomeWord(outcome: Outcome, rules: RuleSet): string {
  return rules.words?.[outcome] ?? outcomes[outcome];
}

function faultOf(json: unknown): string | undefined {
  if (!isRecord(json)) return "应为一个对象";
  const stranger = Object.keys(json).find((key) => !knownKeys.includes(key));
  if (stranger !== undefined)
    return `不认识的项目 ${stranger}，可用的有 ${knownKeys.slice(1).join("、")}`;
  if (typeof json.id !== "string" || !idPattern.test(json.id)) {
    return "id 应为小写字母开头，由小写字母、数字和连字符组成";
  }
  if (typeof json.name !== "string" || json.name.trim() === "") return "name 应为规则集的名称";
  return (
    faultOfThresholds(json.thresholds) ?? faultOfWords(json.words) ?? faultOfColours(json.colours)
  );
}

function faultOfThresholds(thresholds: unknown): string | undefined {
  if (!isRecord(thresholds)) return "缺少 thresholds";
  const { onSchedule, behind } = thresholds;
  if (!isShare(onSchedule)) return "thresholds.onSchedule 应大于 0、不超过 1";
  if (!isShare(behind)) return "thresholds.behind 应大于 0、不超过 1";
  return behind > onSchedule ? "thresholds.behind 不应大于 thresholds.onSchedule" : undefined;
}

function faultOfWords(words: unknown): string | undefined {
  if (words === undefined) return undefined;
  if (!isRecord(words)) return "words 应为一个对象";
  return firstFault(Object.entries(words), ([key, word]) => {
    if (!isOutcome(key)) return `words 中没有 ${key} 这种状态`;
    return typeof word !== "string" || word.trim() === "" ? `words.${key} 应为文字` : undefined;
  });
}

function faultOfColours(colours: unknown): string | undefined {
  if (!isRecord(colours)) return "缺少 colours";
  const stranger = Object.keys(colours).find((key) => !isOutcome(key));
  if (stranger !== undefined) return `colours 中没有 ${stranger} 这种状态`;
  return firstFault(Object.keys(outcomes), (outcome) => {
    const pair = colours[outcome];
    if (!isRecord(pair)) return `colours 缺少 ${outcome}`;
    return isColour(pair.text) && isColour(pair.fill)
      ? undefined
      : `colours.${outcome} 的 text 和 fill 应形如 #1F2328`;
  });
}

function firstFault<T>(items: readonly T[], faultIn: (item: T) => string | undefined) {
  for (const item of items) {
    const fault = faultIn(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isShare(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= 1;
}

function isColour(value: unknown): boolean {
  return typeof value === "string" && colourPattern.test(value);
}

function isOutcome(key: string): key is Outcome {
  return Object.hasOwn(outcomes, key);
}
