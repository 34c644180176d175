import { editsFollowed, openWorkbook } from "../actions/openWorkbook";
import { inTurn } from "../session/inTurn";
import { deeds, type Deed } from "./deeds";
import { fetched } from "./fetched";
import { scripted, type ScriptTools, type Worded } from "./scripted";

/** The deeds of the add-in for a script in the same page, which presses no buttons. */
export const automation = {
  openWorkbook,
  editsFollowed,
  previewEntry: fetched("previewEntry"),
  findForFormula: fetched("findForFormula"),
  previewLookup: fetched("previewLookup"),
  listCounties: fetched("listCounties"),
  openingTexts: fetched("openingTexts"),
  ...allScripted(deeds),
} as const;

export type Automation = typeof automation;

/** Puts the deeds where a script finds them: `globalThis.JM`. */
export function offerAutomation(): void {
  Object.assign(globalThis, { JM: automation });
}

/** A deed as a script calls it: what is asked may be left out where the deed lets it. */
type Scripted<Deed> = Deed extends (
  asked: infer Asked,
  tools?: infer _Tools,
) => Promise<infer Outcome>
  ? (
      ...given: undefined extends Asked
        ? [asked?: Asked, tools?: ScriptTools]
        : [asked: Asked, tools?: ScriptTools]
    ) => Promise<Worded<Outcome>>
  : never;

/** Each deed waits until the one before has ended. */
function allScripted<Deeds extends Readonly<Record<string, Deed<never>>>>(
  list: Deeds,
): { readonly [Name in keyof Deeds]: Scripted<Deeds[Name]> } {
  const turned = Object.entries(list).map(([name, deed]) => {
    const told = scripted(deed);
    return [name, (asked: never, tools?: ScriptTools) => inTurn(() => told(asked, tools))];
  });
  return Object.fromEntries(turned) as { readonly [Name in keyof Deeds]: Scripted<Deeds[Name]> };
}
