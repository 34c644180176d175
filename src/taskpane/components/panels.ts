import { lazyPanel } from "../loading/lazyPanel";

/** What of the pane comes when it is first shown, or in idle time before. */
export const panels = {
  SheetsPart: lazyPanel(() => import("./SheetsPart").then((it) => it.SheetsPart)),
  ToolsPart: lazyPanel(() => import("./ToolsPart").then((it) => it.ToolsPart)),
} as const;
