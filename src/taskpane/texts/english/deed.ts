import type { deed as chinese } from "../chinese/deed";
import type { InEnglish } from "./inEnglish";

export const deed = {
  working: "Working…",
  step: "{{done}} of {{total}} done",
  cancel: "Cancel",
  close: "Close the message",
  cancelled: "Cancelled; nothing was changed.",
  failed: "Not done",
  broken:
    "Something broke inside the program and the work was not finished. Try again; if it happens again, tell the maintainers: {{detail}}",
} as const satisfies InEnglish<typeof chinese>;
