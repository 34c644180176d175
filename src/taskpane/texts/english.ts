import type { chinese } from "./chinese";
import { app } from "./english/app";
import { counted } from "./english/counted";
import { deed } from "./english/deed";
import { entry } from "./english/entry";
import { find } from "./english/find";
import { language } from "./english/language";
import { ledger } from "./english/ledger";
import { sheets } from "./english/sheets";
import { tools } from "./english/tools";
import type { InEnglish } from "./english/inEnglish";

export const english = {
  ...({ app, deed, entry, find, language, ledger, sheets, tools } satisfies InEnglish<
    typeof chinese
  >),
  counted,
} as const;
