/** Places of areas among others. */
export { placeAmong, type RankedFigure } from "./placeAmong";
