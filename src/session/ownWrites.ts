/** A cell of a table, its row below the header from 0, and what was written there. */
export interface OwnWrite {
  readonly row: number;
  readonly column: string;
  readonly value?: unknown;
}

/** What was last written in answer to edits, by table: Excel tells of it as it tells of a person's edits. */
export class OwnWrites {
  private readonly written = new Map<string, ReadonlyMap<string, unknown>>();

  note(table: string, cells: readonly OwnWrite[]): void {
    const values = cells.filter(({ value }) => value !== undefined);
    this.written.set(table, new Map(values.map((cell) => [keyOf(cell), cell.value])));
  }

  /** Whether cells that were edited are ours and hold what was written there. */
  holds(table: string, cells: readonly OwnWrite[]): boolean {
    const values = this.written.get(table);
    return cells.every(
      (cell) => values?.has(keyOf(cell)) === true && values.get(keyOf(cell)) === cell.value,
    );
  }
}

function keyOf({ row, column }: OwnWrite): string {
  return `${row} ${column}`;
}
