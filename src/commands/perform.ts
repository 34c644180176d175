import { lookAround } from "../actions/lookAround";
import { inTurn } from "../session/inTurn";
import { session } from "../session/session";
import { runDeed } from "./currentDeed";
import type { Deed } from "./deeds";

/**
 * Does what was asked when the deed before has ended; the pane shows how far it is, how it ended and what stands then.
 * While one runs nothing else is begun.
 * @param restore what undoes it, where it is left halfway
 */
export async function perform<Asked>(
  deed: Deed<Asked>,
  asked: Asked,
  restore?: () => void,
): Promise<void> {
  if (session.get().deed.kind === "running") return;
  session.set({ followUp: { again: () => void perform(deed, asked, restore), restore } });
  await runDeed((tools) => inTurn(() => deed(asked, tools)));
  await lookAround();
}
