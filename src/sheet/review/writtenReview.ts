import type { RawGrid } from "../../tables/cells/raw";
import type { ReviewHeading } from "../../tables/review";
import { gatheredWord, openWord, reviewKinds, settledWord } from "./reviewItem";

/** Columns in which we write one of a few words: any other is a person's. */
const ourWords: Partial<Record<ReviewHeading, readonly unknown[]>> = {
  类别: Object.values(reviewKinds),
  状态: [openWord, settledWord, gatheredWord],
};

/**
 * What of 核对事项 was written, where it is not known: the lines as they stand, since nobody else writes them, but for
 * words that we do not use.
 * @param grid header row first
 */
export function writtenReview([header = [], ...body]: RawGrid): RawGrid {
  const words: Readonly<Record<string, readonly unknown[]>> = ourWords;
  const known = header.map((heading) => words[String(heading)]);
  return [
    header,
    ...body.map((row) =>
      row.map((value, at) => (known[at]?.includes(value) === false ? "" : value)),
    ),
  ];
}
