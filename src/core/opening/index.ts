/** 综述: the few sentences that a county's sheet opens with. */
export { openingOf, openingText, sentenceTexts } from "./opening";
