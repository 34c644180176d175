import { englishWords as actionWords } from "../actions/deed/english/words";
import { englishWords as excelWords } from "../excel/run/englishWords";
import { englishWords as sessionWords } from "../session/englishWords";
import type { Words } from "./words";

/** All that a person can be told of deeds, in English. */
export const englishWords: Words = { ...sessionWords, ...excelWords, ...actionWords };
