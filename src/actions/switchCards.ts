import { recalculate } from "../excel/recalculate";
import { runExcel } from "../excel/run/runExcel";
import { writeState } from "../excel/write/writeState";
import { session } from "../session/session";
import { openDeed } from "./open/openDeed";
import type { DeedTools } from "./deed/tools";
import { message } from "./deed/words";
import type { DeedOutcome } from "../session/deedState";

/**
 * 出处卡片: whether the numbers that JM.GET answers carry a card from now on, in this workbook; the cells
 * that ask for one follow at once.
 * @throws UserError for a workbook that cannot be written
 */
export async function switchCards(isOn: boolean, tools: DeedTools = {}): Promise<DeedOutcome> {
  const { contents } = await openDeed(tools, { tables: [] });
  const { state, stateParts } = contents;
  const next = { ...state, settings: { ...state.settings, cards: isOn } };
  await runExcel(async (context) => {
    writeState(context, next, stateParts);
    await context.sync();
  });
  session.set({ cards: isOn });
  await recalculate(session.get().dependents.on("cards"));
  return { said: message(isOn ? "cardsOn" : "cardsOff"), problems: [] };
}
