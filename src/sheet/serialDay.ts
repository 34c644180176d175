/** Excel's serial days; their home is the core, because a period may be typed as one. */
export { dateFromSerial, serialFromDate } from "../core/periods";
