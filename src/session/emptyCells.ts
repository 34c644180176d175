import { session } from "./session";
import { until } from "./store";

/*
 * Which cells of the workbook are empty. Excel for Windows hands an empty cell to a formula as the
 * number 0 (OfficeDev/office-js issues 1951, 4702, 5262), so formulas ask here where it matters.
 */

/** Whether a cell of a range is empty; row and column count from 0 at the range's first cell. */
export type IsEmpty = (row: number, column: number) => boolean;

/** Reads ranges (`Sheet1!A1:B9`) of the workbook; those it does not hold are left out of the answer. */
export type EmptyCellReader = (
  addresses: readonly string[],
) => Promise<ReadonlyMap<string, IsEmpty>>;

/** Questions of one tick, which go out as one request. */
export interface AskedCells {
  readonly addresses: Set<string>;
  readonly answers: ReturnType<EmptyCellReader>;
}

/**
 * Which cells of a range are empty; waits until somebody reads the workbook.
 * Undefined where the range could not be read, for whatever reason.
 */
export async function askWhichAreEmpty(address: string): Promise<IsEmpty | undefined> {
  const { addresses, answers } = session.get().askedCells ?? gather();
  addresses.add(address);
  try {
    return (await answers).get(address);
  } catch {
    return undefined;
  }
}

function gather(): AskedCells {
  const addresses = new Set<string>();
  const asked = { addresses, answers: answersTo(addresses) };
  session.set({ askedCells: asked });
  return asked;
}

async function answersTo(addresses: ReadonlySet<string>): ReturnType<EmptyCellReader> {
  await until(session, ({ emptyCellReader }) => emptyCellReader !== undefined);
  const { emptyCellReader } = session.get();
  session.set({ askedCells: undefined });
  return emptyCellReader?.([...addresses]) ?? new Map<string, IsEmpty>();
}
