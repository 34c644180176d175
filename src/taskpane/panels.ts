import { lazyPanel } from "./loading/lazyPanel";

/** What of the pane comes when it is first shown, or in idle time before. */
export const panels = {
  SheetsPart: lazyPanel(() => import("./components/SheetsPart").then((it) => it.SheetsPart)),
  ToolsPart: lazyPanel(() => import("./components/ToolsPart").then((it) => it.ToolsPart)),
} as const;
