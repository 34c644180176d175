import { fillInsOf, unitOfKind, type Ledger } from "../ledger";
import type { DateText, FillIn, Target } from "../model/dataset";
import { displayIn } from "../figures";
import { printNumber } from "../numbers";
import { dateInWords } from "../periods";
import { reportSubject } from "../reports";
import type { Finding } from "./finding";
import type { Rows } from "./rowChecks";

/** Records in 填报记录 that no target asks for: they judge nothing. */
export function orphanFindings(ledger: Ledger, area: string | undefined): readonly Finding[] {
  return ledger.orphans
    .filter((one) => area === undefined || one.area === area)
    .map((one) => ({
      kind: "reportOrphan",
      area: one.area,
      text: `填报记录中${reportSubject(ledger, one)}的完成值没有对应的目标，未计入；请核对旗县、指标、对象、时期、目标类型，不再需要的请删去。`,
      rows: [],
    }));
}

/** What is counted from the first day of a year on does not become less. */
export function fallingFindings(ledger: Ledger, { targets }: Rows): readonly Finding[] {
  return targets.flatMap((target) => {
    const { start = "" } = ledger.periodOf(target.period);
    const dated = fillInsOf(ledger, target).filter(
      (one): one is FillIn & { readonly day: DateText } =>
        one.day !== undefined && one.day >= start,
    );
    const inOrder = [...dated].sort((one, other) => (one.day < other.day ? -1 : 1));
    return isCumulative(ledger, target)
      ? inOrder.flatMap((now, index) => fall(ledger, target, inOrder[index - 1], now))
      : [];
  });
}

function isCumulative(ledger: Ledger, { indicator, kind }: Target): boolean {
  const isAmount = kind === "level" || kind === "increase" || kind === "ceiling";
  const { measure, aggregation } = ledger.indicatorById.get(indicator) ?? {};
  return isAmount && measure === "flow" && aggregation === "sum";
}

function fall(
  ledger: Ledger,
  target: Target,
  before: FillIn | undefined,
  now: FillIn,
): readonly Finding[] {
  if (!before || before.day === undefined || now.value >= before.value) return [];
  const [base, display] = [unitOfKind(ledger, target), displayUnitOf(ledger, target)];
  const shown = (value: number): string => printNumber(displayIn(value, base, display)) + display;
  const text = `${reportSubject(ledger, now)}的累计数${shown(now.value)}比上次（${dateInWords(before.day)}的${shown(before.value)}）小，是否当月数？`;
  return [{ kind: "reportFalls", area: target.area, text, rows: [target.id] }];
}

function displayUnitOf(ledger: Ledger, target: Target): string {
  if (target.shownUnit !== undefined) return target.shownUnit;
  const indicator = ledger.indicatorById.get(target.indicator);
  const base = unitOfKind(ledger, target);
  return indicator?.unit === base ? indicator.displayUnit : base;
}
