import type { Dispute, Finding } from "../checks";
import { factName, targetCaseOf, type Ledger } from "../ledger";
import { saidFigure, saidTarget } from "../opening";
import type { TargetLine } from "../summary";
import { briefOf } from "../targets";

const mostLines = 5;
/** Names or clauses that one line holds; the others are counted. */
const mostNamed = 3;
/** Lines that findings of one kind may take; more of them are told together. */
const mostOfKind = 2;

/** What the sheet of a county warns of, the gravest first. What a fill-in tells too late stands in 核对事项 alone. */
const order: readonly Finding["kind"][] = [
  "lowTarget",
  "duplicate",
  "derived",
  "stale",
  "undated",
  "weakSource",
];

/** 需关注: a line each, at most five. */
export function attentionLines(
  ledger: Ledger,
  {
    targets,
    disputes,
    findings,
  }: {
    readonly targets: readonly TargetLine[];
    readonly disputes: readonly Dispute[];
    readonly findings: readonly Finding[];
  },
): readonly string[] {
  const ofKind = (kind: Finding["kind"]): readonly string[] =>
    linesOf(findings.filter((one) => one.kind === kind).map(({ text }) => text));
  const [grave, ...light] = order;
  return [
    ...dueLine(ledger, targets),
    ...disputeLines(ledger, disputes),
    ...(grave ? ofKind(grave) : []),
    ...unreportedLine(ledger, targets),
    ...light.flatMap(ofKind),
  ].slice(0, mostLines);
}

/** One by one, or many together: the foot of the page has their arithmetic. */
function disputeLines(ledger: Ledger, disputes: readonly Dispute[]): readonly string[] {
  if (disputes.length <= mostOfKind) return disputes.map((one) => disputeLine(ledger, one));
  const names = disputes.flatMap(({ rows: [whole = ""] }) => {
    const row = ledger.observationById.get(whole);
    return row ? [factName(ledger, row)] : [];
  });
  const named = [...new Set(names)];
  const rest = named.length > mostNamed ? `等${named.length}项` : "";
  return [
    `${named.slice(0, mostNamed).join("、")}${rest}与其他数对不上，共${disputes.length}处，算式列于表下。`,
  ];
}

/** 京蒙协作资金5107.12万元※与分项合计不符，差686.18万元. */
function disputeLine(ledger: Ledger, { rows: [whole = ""], ofWhole }: Dispute): string {
  const row = ledger.observationById.get(whole);
  return row ? `${factName(ledger, row)}${saidFigure(ledger, row)}${ofWhole}。` : "";
}

/** What is left to do for the targets that lag, whose figures the opening has told. */
function dueLine(ledger: Ledger, targets: readonly TargetLine[]): readonly string[] {
  const due = targets.flatMap((line) => {
    const { target, judgement } = line;
    const lags = judgement.outcome === "behind" || judgement.outcome === "far_behind";
    const left = lags ? briefOf(targetCaseOf(ledger, target), ledger.rules)?.due : undefined;
    return left === undefined || left === "" ? [] : [`${saidTarget(line, targets)}：${left}`];
  });
  return due.length === 0 ? [] : [`${manyClauses(due)}。`];
}

function unreportedLine(ledger: Ledger, targets: readonly TargetLine[]): readonly string[] {
  const open = targets.filter(({ judgement }) => judgement.outcome === "not_reported");
  if (open.length === 0) return [];
  const headlines = open.filter(
    ({ target }) => ledger.indicatorById.get(target.indicator)?.headline !== undefined,
  );
  const named = headlines.slice(0, mostNamed).map((line) => saidTarget(line, targets));
  const which =
    headlines.length === 0
      ? ""
      : `，其中涉及主要指标的${headlines.length}项：${named.join("、")}${headlines.length > mostNamed ? "等" : ""}`;
  return [`${open.length}项目标未填报${which}。`];
}

function linesOf(texts: readonly string[]): readonly string[] {
  if (texts.length <= mostOfKind) return texts;
  return [`${manyClauses(texts.map((text) => text.replace(/。$/u, "")))}。`];
}

function manyClauses(clauses: readonly string[]): string {
  const rest = clauses.length > mostNamed ? `；等${clauses.length}项` : "";
  return `${clauses.slice(0, mostNamed).join("；")}${rest}`;
}
