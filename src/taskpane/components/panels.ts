import { lazyPanel } from "../loading/lazyPanel";

/** What of the pane comes when it is first shown, or in idle time before. */
export const panels = {
  EntryPanel: lazyPanel(() => import("./tools/EntryPanel").then((it) => it.EntryPanel)),
  FindPanel: lazyPanel(() => import("./tools/FindPanel").then((it) => it.FindPanel)),
  SettingsPanel: lazyPanel(() => import("./frame/SettingsPanel").then((it) => it.SettingsPanel)),
  SheetOptions: lazyPanel(() => import("./home/SheetOptions").then((it) => it.SheetOptions)),
  CopyText: lazyPanel(() => import("./home/CopyText").then((it) => it.CopyText)),
} as const;
