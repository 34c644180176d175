/** office.js sends this flag where it is willing to wait for the end of cell editing. */
const waitsForCellEdit = 64;

/** A person has a cell open for typing. */
export class CellEdit {
  private open: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  get isOn(): boolean {
    return this.open !== undefined;
  }

  begin(): void {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.open = { over, end };
  }

  end(): void {
    this.open?.end();
    this.open = undefined;
  }

  /** Whether a request may go on: at once, after the edit where it waits, or not at all. */
  async permits(flags: number): Promise<boolean> {
    if (!this.open) return true;
    if ((flags & waitsForCellEdit) === 0) return false;
    await this.open.over;
    return true;
  }
}
