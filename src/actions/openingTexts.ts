import { openingText } from "../core/opening";
import { currentLedger } from "../session/currentLedger";
import { chosenCounties } from "./sheets/summaryPlans";

export interface CountyText {
  readonly county: string;
  /** 文字稿: title, sentences, notes and sources, line by line. */
  readonly text: string;
}

/**
 * 文字稿 of counties, from the ledger that answers now; of all where none is named.
 * @throws UserError for a county that the ledger does not have
 */
export async function openingTexts(names?: readonly string[]): Promise<readonly CountyText[]> {
  const ledger = await currentLedger();
  return chosenCounties(ledger, names).map(({ area, name }) => ({
    county: name,
    text: openingText(ledger, area),
  }));
}
