/** A figure out of a document on its way into the ledger. */
export { figureInWords } from "./figureInWords";
export { natureInWords } from "./natureInWords";
export { presentInWords } from "./presentInWords";
export { readEntry, type Entry, type EntryTexts } from "./readEntry";
export { sameRows } from "./sameRows";
