import { factName, type Account, type Ledger } from "../ledger";
import type { Observation } from "../model/dataset";
import { printNumber } from "../numbers";
import { arithmeticOf } from "./disputes";
import { amountLike, figureInWords, type Finding } from "./finding";
import { imbalanceOf, standingRow, type Imbalance } from "./imbalance";

/** Totals, parts, shares and equal figures that do not agree beyond the rounding of their prints. */
export function relationFindings(ledger: Ledger, area: string | undefined): Finding[] {
  const { all, byArea } = ledger.accounts;
  const accounts = area === undefined ? all : (byArea.get(area) ?? []);
  const isSum = ({ relation }: Account): boolean => relation === "sum";
  const sumsFirst = [...accounts.filter(isSum), ...accounts.filter((one) => !isSum(one))];
  return sumsFirst.flatMap((account) => {
    if (account.relation === "share") return shareFinding(ledger, account);
    const imbalance = imbalanceOf(ledger, account);
    return imbalance === undefined ? [] : [imbalanceFinding(ledger, imbalance)];
  });
}

function imbalanceFinding(ledger: Ledger, imbalance: Imbalance): Finding {
  const { account, whole, parts, isOneWindow } = imbalance;
  const rows = account.relation === "sum" ? [whole, ...parts] : [...parts, whole];
  const text = arithmeticOf(ledger, imbalance);
  return isOneWindow
    ? findingOf("relation", `${text}。`, rows)
    : findingOf("derived", `${text}；各数时期不同，不作不符论。`, rows);
}

function shareFinding(ledger: Ledger, { total: id, parts, share }: Account): Finding[] {
  const [part] = parts.flatMap((one) => standingRow(ledger, one) ?? []);
  if (part?.value === undefined || share === undefined || share <= 0) return [];
  if (id !== undefined && !ledger.observationById.has(id)) return [];
  const total = id === undefined ? undefined : standingRow(ledger, id);
  const name = factName(ledger, part);
  if (total?.value === undefined) {
    const implied = amountLike(ledger, part, (part.value / share) * 100, 1);
    const text = `${name}${figureInWords(ledger, part)}占${printNumber(share)}%，总额未印；据此推算总额约${implied}。`;
    return [findingOf("derived", text, [part])];
  }
  const found = (part.value / total.value) * 100;
  // A share is printed to one decimal at least.
  if (Math.abs(found - share) <= 0.05 + 1e-9) return [];
  const text = `${name}${figureInWords(ledger, part)}÷${figureInWords(ledger, total)}＝${printNumber(found, 1)}%，印作${printNumber(share)}%。`;
  return [findingOf("relation", text, [part, total])];
}

/** The first row is the one to look at. */
function findingOf(kind: Finding["kind"], text: string, rows: readonly Observation[]): Finding {
  return { kind, area: rows[0]?.area ?? "", text, rows: rows.map(({ id }) => id) };
}
