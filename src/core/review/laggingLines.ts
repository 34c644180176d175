import { ledgerAsOf, type Ledger } from "../ledger";
import { laggingTargets, saidLagging } from "../opening";
import { targetLines } from "../summary";
import type { ReviewLine } from "./reviewLine";

const mostNamed = 6;

/** A line a county whose targets lag as of the ledger's day, worst first. */
export function laggingLines(whole: Ledger): readonly ReviewLine[] {
  const areas = [...whole.targetsOfArea.keys()];
  const ledger = ledgerAsOf(whole, areas);
  return areas.flatMap((area) => lineOf(ledger, area));
}

function lineOf(ledger: Ledger, area: string): readonly ReviewLine[] {
  const lines = targetLines(ledger, area);
  const lagging = laggingTargets(lines);
  if (lagging.length === 0) return [];
  const told = lagging.slice(0, mostNamed).map((line) => saidLagging(ledger, line, lines));
  const rest = lagging.length > mostNamed ? `；等${lagging.length}项` : "";
  return [
    {
      kind: "lagging",
      areas: [area],
      place: "目标台账“状态”列",
      text: `${lagging.length}项目标滞后：${told.join("；")}${rest}。`,
      rows: lagging.map(({ target }) => target.id),
      subject: area,
    },
  ];
}
