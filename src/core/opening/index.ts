/** 综述: the few sentences that a county's sheet opens with. */
export { knowsCooperation } from "./cooperation";
export { inferredTimesNote, openingOf, openingText, sentenceTexts, type Opening } from "./opening";
export { saidFigure } from "./saidFigure";
export { outcomesInWords } from "./outcomesInWords";
export { unreadTargets } from "./unreadTargets";
export { saidReached, saidTarget, withInside } from "./saidTarget";
export type { Sentence } from "./sentence";
export { laggingTargets, saidLagging } from "./targetSentences";
