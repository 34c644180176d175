import type { Waiting } from "./runExcel";

/** What is read where nobody waits for it; undefined while a cell is being edited. */
export async function unlessEdited<T>(
  read: (waiting: Waiting) => Promise<T>,
): Promise<T | undefined> {
  const editing = new AbortController();
  try {
    return await read({
      signal: editing.signal,
      onCellEdit: () => {
        editing.abort();
      },
    });
  } catch (error) {
    if (editing.signal.aborted) return undefined;
    throw error;
  }
}
