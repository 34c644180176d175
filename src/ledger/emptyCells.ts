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

let setReader: (reader: EmptyCellReader) => void;
const reader = new Promise<EmptyCellReader>((resolve) => {
  setReader = resolve;
});
let asked: { readonly addresses: Set<string>; readonly answers: Answers } | undefined;

type Answers = ReturnType<EmptyCellReader>;

/** Tells who reads the workbook; questions wait until then. The first reader stays. */
export function answerEmptyCells(by: EmptyCellReader): void {
  setReader(by);
}

/**
 * Which cells of a range are empty; all questions of one tick go out as one request.
 * Undefined where the range could not be read, for whatever reason.
 */
export async function askWhichAreEmpty(address: string): Promise<IsEmpty | undefined> {
  asked ??= gather();
  asked.addresses.add(address);
  try {
    return (await asked.answers).get(address);
  } catch {
    return undefined;
  }
}

function gather(): NonNullable<typeof asked> {
  const addresses = new Set<string>();
  const answers = reader.then((read) => {
    asked = undefined;
    return read([...addresses]);
  });
  return { addresses, answers };
}
