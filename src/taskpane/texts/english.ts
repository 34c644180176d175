import type { chinese } from "./chinese";
import { app } from "./english/app";
import { counted } from "./english/counted";
import { deed } from "./english/deed";
import { entry } from "./english/entry";
import { find } from "./english/find";
import { frame } from "./english/frame";
import { home } from "./english/home";
import { language } from "./english/language";
import { ledger } from "./english/ledger";
import { parts } from "./english/parts";
import { sheets } from "./english/sheets";
import { status } from "./english/status";
import { tools } from "./english/tools";
import type { InEnglish } from "./english/inEnglish";

export const english = {
  ...({
    app,
    deed,
    entry,
    find,
    frame,
    home,
    language,
    ledger,
    parts,
    sheets,
    status,
    tools,
  } satisfies InEnglish<typeof chinese>),
  counted,
} as const;
