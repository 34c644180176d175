import { previewEntry } from "../actions/enterFact";
import { findForFormula, previewLookup } from "../actions/insertFormula";
import { listCounties } from "../actions/listCounties";
import { editsFollowed, openWorkbook } from "../actions/openWorkbook";
import type { DeedTools } from "../actions/tools";
import { inTurn } from "../session/inTurn";
import { deeds, type Deed } from "./deeds";

/** The deeds of the add-in for a script in the same page, which presses no buttons. */
export const automation = {
  openWorkbook,
  editsFollowed,
  previewEntry,
  findForFormula,
  previewLookup,
  listCounties,
  ...allInTurn(deeds),
} as const;

export type Automation = typeof automation;

/** Puts the deeds where a script finds them: `globalThis.JM`. */
export function offerAutomation(): void {
  Object.assign(globalThis, { JM: automation });
}

/** Each deed waits until the one before has ended. */
function allInTurn<Deeds extends Readonly<Record<string, Deed<never>>>>(list: Deeds): Deeds {
  const turned = Object.entries(list).map(
    ([name, deed]) =>
      [name, (asked: never, tools: DeedTools) => inTurn(() => deed(asked, tools))] as const,
  );
  return Object.fromEntries(turned) as Deeds;
}
