import type { RawGrid } from "../../tables/cells/raw";
import { keyReader } from "../../tables/rowKey";
import { kindHeading, review, type ReviewHeading } from "../../tables/review";
import { isPart, partKinds } from "./parts";
import { reviewTexts } from "./reviewTexts";

/** What new lines hold in columns that are the person's, by line and heading. */
export type TakenOver = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Earlier versions listed each notice by itself. Where those of a kind become one line, it begins with what a person
 * typed beside each of them, also in columns of the person's own.
 * @param before 核对事项 as it stands, header row first
 */
export function takenOver(before: RawGrid = []): TakenOver {
  const [header = [], ...body] = before;
  const at = (heading: ReviewHeading): number => header.indexOf(heading);
  const keyOf = keyReader(header, [review.key]);
  const ours: readonly unknown[] = review.columns.flatMap(({ heading, owner }) =>
    owner === "ours" ? [heading] : [],
  );
  return new Map(
    [...partKinds()].map(([kind, key]) => {
      const parts = body.filter((row) =>
        isPart({ kind: String(row[at(kindHeading)] ?? ""), key: keyOf(row) }, kind),
      );
      const typed = header.flatMap((heading, column): [string, string][] => {
        if (ours.includes(heading)) return [];
        const lines = parts.map((row) => ({
          area: String(row[at("旗县")] ?? ""),
          typed: String(row[column] ?? ""),
        }));
        return [[String(heading), reviewTexts.typedBeside(lines)]];
      });
      return [key, new Map(typed)];
    }),
  );
}
