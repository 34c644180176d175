/** Places of areas among others. */
export { findPlace } from "./findPlace";
export { peersOf } from "./peersOf";
export { placeAmong, type RankedFigure } from "./placeAmong";
