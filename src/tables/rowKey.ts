import type { Raw } from "./cells/raw";

/** The headings that together identify a row of a table; none where all rows are the person's. */
export function keyHeadings(key: string | readonly string[]): readonly string[] {
  if (typeof key !== "string") return key;
  return key === "" ? [] : [key];
}

/** The key of each row below such a header, as one text; empty for a row that says nothing there. */
export function keyReader(
  header: readonly unknown[],
  key: readonly string[],
): (row: readonly (Raw | undefined)[]) => string {
  const places = key.map((heading) => header.indexOf(heading));
  return (row) =>
    places
      .map((at) => String(row[at] ?? ""))
      .filter((text) => text !== "")
      .join("·");
}
