import type { language as chinese } from "../chinese/language";
import type { InEnglish } from "./inEnglish";

export const language = {
  label: "Language of the pane",
  office: "As Office",
  chinese: "中文",
  english: "English",
  hint: "Sheets, verdicts and reasons stay Chinese",
  unreachable: "The English texts cannot be fetched. Check the network and choose again.",
} as const satisfies InEnglish<typeof chinese>;
