/** What cells take in answers: guessed until some of them were read, then as measured. */
export interface CellWeight {
  readonly bytesPerCell: () => number;
  readonly learn: (cells: number, bytes: number) => void;
}

/** A property of a range that is read cell by cell. */
export type CellProperty = "formulas" | "values" | "valueTypes" | "numberFormat";

/** Later rows may be longer than those that were measured. */
const margin = 1.15;
/** Rows that are measured of one answer. */
const mostRows = 200;

export function cellWeight(guess: number): CellWeight {
  let perCell = guess;
  return {
    bytesPerCell: () => perCell,
    learn: (cells, bytes) => {
      if (cells > 0) perCell = (bytes / cells) * margin;
    },
  };
}

/** About how many bytes the properties of a range took in its answer, by some of its rows. */
export function bytesOfAnswer(range: Excel.Range, properties: readonly CellProperty[]): number {
  return properties.reduce((sum, property) => {
    const rows: readonly (readonly unknown[])[] = range[property];
    const step = Math.max(1, Math.floor(rows.length / mostRows));
    const measured = rows.filter((_, index) => index % step === 0);
    const bytes = measured.reduce((total, row) => total + bytesOfRow(row), 0);
    return sum + (bytes * rows.length) / Math.max(1, measured.length);
  }, 0);
}

function bytesOfRow(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + bytesOfText(String(value)) + 3, 2);
}

/** In UTF-8, in which what is no ASCII mostly takes three bytes. */
function bytesOfText(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    if (text.charCodeAt(index) > 0x7f) bytes += 2;
  }
  return bytes;
}
