import type { LostText, OnLost } from "../../tables/cells/lostText";
import { lookAt } from "./lookAt";
import { overwrittenBy, typedBefore, type Overwritten } from "./overwritten";
import { backOnSheet } from "./backOnSheet";
import { backInTable } from "./backInTable";
import { bytesPerSync } from "./step";
import { sendUnits } from "./sendUnits";
import type { Watching } from "./watching";

/** Somebody who keeps typing would have a put-back look for ever. */
const mostTries = 3;

/**
 * Puts back what requests wrote over, in its own row and column, wherever those stand by now. Who types right then
 * keeps that: it is newer.
 * @param watched in the order in which they were written
 * @param onLost told what a person had typed and what finds no place
 */
export function putBack(
  context: Excel.RequestContext,
  watched: readonly Watching[],
  onLost: OnLost,
): Promise<void> {
  return restore(context, overwrittenBy(watched), onLost);
}

/** Gives back what a person had typed in between, where a request broke off before it was known how far it came. */
export function giveBack(
  context: Excel.RequestContext,
  watched: readonly Watching[],
  onLost: OnLost,
): Promise<void> {
  return restore(context, typedBefore(watched), onLost);
}

async function restore(
  context: Excel.RequestContext,
  overwritten: readonly Overwritten[],
  onLost: OnLost,
): Promise<void> {
  let open = overwritten;
  try {
    for (let attempt = 1; open.length > 0 && attempt <= mostTries; attempt += 1) {
      try {
        open = await restoreOnce(context, open, bytesPerSync / attempt, onLost);
      } catch (error) {
        if (error instanceof PutBackBroken) open = error.open;
        else if (!(error instanceof OfficeExtension.Error)) throw error;
      }
    }
  } finally {
    onLost(newsIn(open));
  }
}

/** A request broke off in which somebody may have typed, too. */
class PutBackBroken extends Error {
  override readonly name = "PutBackBroken";

  constructor(readonly open: readonly Overwritten[]) {
    super("A put-back broke off.");
  }
}

/** @returns what is not back yet, because somebody came in between once more */
async function restoreOnce(
  context: Excel.RequestContext,
  open: readonly Overwritten[],
  bytes: number,
  onLost: OnLost,
): Promise<readonly Overwritten[]> {
  const { tables, sheets, gone } = await lookAt(context, open);
  const backs = [
    ...tables.map(([table, own]) => backInTable(table, own)),
    ...sheets.map(([sheet, own]) => backOnSheet(sheet, own)),
  ];
  const lost = new Set([...gone, ...backs.flatMap((back) => back.lost)]);
  onLost(newsIn([...lost]));
  const rest = open.filter((one) => !lost.has(one));
  const units = backs.flatMap((back) => back.units);
  const { watched, disturbed } = await sendUnits(context, units, {
    bytes,
    onError: (watching) => Promise.reject(new PutBackBroken([...rest, ...typedBefore(watching)])),
  });
  const others = overwrittenBy(watched).filter(({ isPlanned }) => !isPlanned);
  return disturbed.length > 0 ? [...rest, ...others] : [];
}

function newsIn(overwritten: readonly Overwritten[]): readonly LostText[] {
  const news = overwritten.filter(({ isNews }) => isNews);
  return news.map(({ watching, row, column, found }) => ({
    sheet: watching.sheetName,
    row,
    column,
    value: found,
  }));
}
