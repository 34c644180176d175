/** Figures of one month or quarter, made from those told from January on. */
export { findMonth } from "./findMonth";
