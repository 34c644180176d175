import { answer, noAnswer, type Answer } from "../../answer";
import type { Target } from "../../model/dataset";
import { addDecimal, roundTo15, scaleByTen } from "../../numbers";
import type { Ledger } from "../rows/ledger";
import { subjectInWords } from "../rows/refusals";
import { baseLevel, wholeBase } from "./actual/levelBefore";

/** 原口径, 总量, 增速. */
export type TargetView = "stated" | "level" | "growth";

export interface TargetFigure {
  readonly value: number;
  /** `%` where the figure is a percentage as printed, which cells hold as a fraction. */
  readonly unit: string;
}

/**
 * A target as it was set, as the level it amounts to, or as the growth it asks for.
 * Errors: `#N/A` where the base is missing (缺基数), or the indicator is measured at constant prices,
 * whose levels and rates do not follow from one another.
 */
export function targetFigure(
  ledger: Ledger,
  target: Target,
  view: TargetView,
): Answer<TargetFigure> {
  const own = { value: target.value, unit: unitOfKind(ledger, target) };
  if (view === "stated") return answer(own);
  const isLevel = target.kind === "level" || target.kind === "ceiling";
  if (view === "level" ? isLevel : target.kind === "growth") return answer(own);
  const subject = subjectInWords(ledger, target);
  if (target.kind === "rank" || target.kind === "milestone") {
    return noAnswer(`${subject}的目标是位次或节点，没有总量和增速。`);
  }
  const indicator = ledger.indicatorById.get(target.indicator);
  if (indicator?.price === "constant") {
    return noAnswer(`${subject}的增速按不变价或可比口径计算，不能与总量互相推算。`);
  }
  if (view === "growth" && indicator?.growth !== "percent") {
    return noAnswer(`${subject}是比率或位次，没有增速。`);
  }
  // A multiple counts whole bases, so its rate follows from it whatever the base is.
  if (view === "growth" && target.kind === "multiple") {
    return answer({ value: scaleByTen(addDecimal(target.value, -1), 2), unit: "%" });
  }
  // TARGET knows no as-of day.
  const base =
    target.kind === "multiple"
      ? wholeBase(ledger, target, undefined)
      : baseLevel(ledger, target, undefined);
  if (base === undefined || base <= 0) {
    return noAnswer(`${subject}没有上一期的数值，不能换算；可在目标台账的基期值中补登。`, "缺基数");
  }
  const level = levelFrom(target, base);
  if (view === "level") return answer({ value: level, unit: indicator?.unit ?? "" });
  return answer({ value: roundTo15((level / base - 1) * 100), unit: "%" });
}

function levelFrom({ kind, value }: Target, base: number): number {
  switch (kind) {
    case "growth":
      return roundTo15((base * (100 + value)) / 100);
    case "increase":
    case "points":
      return addDecimal(base, value);
    case "multiple":
      return roundTo15(base * value);
    case "level":
    case "ceiling":
    case "rank":
    case "milestone":
      return value;
  }
}

/** The unit that a target's figure is in, by its kind. */
export function unitOfKind(ledger: Ledger, target: Pick<Target, "kind" | "indicator">): string {
  switch (target.kind) {
    case "level":
    case "ceiling":
    case "increase":
      return ledger.indicatorById.get(target.indicator)?.unit ?? "";
    case "growth":
      return "%";
    case "points":
      return "个百分点";
    case "multiple":
      return "倍";
    case "rank":
      return "位";
    case "milestone":
      return "项";
  }
}
