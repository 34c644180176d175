import { lazyPanel } from "../../loading/lazyPanel";

/** What of 首页 comes when it is first shown, or in idle time before. */
export const homePanels = {
  SheetOptions: lazyPanel(() => import("./SheetOptions").then((it) => it.SheetOptions)),
  CopyText: lazyPanel(() => import("./CopyText").then((it) => it.CopyText)),
} as const;
