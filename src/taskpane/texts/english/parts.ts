import type { parts as chinese } from "../chinese/parts";
import type { InEnglish } from "./inEnglish";

export const parts = {
  coming: "Fetching this part…",
  missing: "This part cannot be fetched. Check the network and try again.",
  tryAgain: "Try again",
  ready: "Ready to use offline",
  unreachable:
    "Some parts have not come and will not work offline; they are fetched once the network is back.",
} as const satisfies InEnglish<typeof chinese>;
