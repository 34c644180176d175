import { lazyPanel } from "./loading/lazyPanel";

/** What of the pane comes when it is first shown, or in idle time before. */
export const panels = {
  EntryPanel: lazyPanel(() => import("./components/tools/EntryPanel").then((it) => it.EntryPanel)),
  FindPanel: lazyPanel(() => import("./components/tools/FindPanel").then((it) => it.FindPanel)),
  SettingsPanel: lazyPanel(() =>
    import("./components/frame/SettingsPanel").then((it) => it.SettingsPanel),
  ),
  SheetOptions: lazyPanel(() =>
    import("./components/home/SheetOptions").then((it) => it.SheetOptions),
  ),
  CopyText: lazyPanel(() => import("./components/home/CopyText").then((it) => it.CopyText)),
} as const;
