import { words as actionWords } from "../actions/deed/words";
import type { SameCodes } from "../core/message";
import { words as excelWords } from "../excel/run/words";
import { words as sessionWords } from "../session/words";

/** All that a person can be told of deeds, in Chinese. */
export const chineseWords = { ...sessionWords, ...excelWords, ...actionWords };

/** The same in any language: the pane is given one. */
export type Words = SameCodes<typeof chineseWords>;
