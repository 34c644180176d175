import type { status as chinese } from "../chinese/status";
import type { InEnglish } from "./inEnglish";

export const status = {
  title: "Progress and result",
  places: "Open",
  again: "Try again",
  goOn: "Go on",
  restore: "Put back",
} as const satisfies InEnglish<typeof chinese>;
