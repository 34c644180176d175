import { app } from "./chinese/app";
import { deed } from "./chinese/deed";
import { entry } from "./chinese/entry";
import { find } from "./chinese/find";
import { frame } from "./chinese/frame";
import { home } from "./chinese/home";
import { language } from "./chinese/language";
import { ledger } from "./chinese/ledger";
import { parts } from "./chinese/parts";
import { sheets } from "./chinese/sheets";
import { status } from "./chinese/status";
import { tools } from "./chinese/tools";

/** Every text of the pane. Cells and sheets are Chinese whatever language the pane speaks. */
export const chinese = {
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
} as const;
