import { lazyPanel } from "../../loading/lazyPanel";

/** What comes when it is first shown, or in idle time before. */
export const panels = {
  EntryPanel: lazyPanel(() => import("../tools/EntryPanel").then((it) => it.EntryPanel)),
  FindPanel: lazyPanel(() => import("../tools/FindPanel").then((it) => it.FindPanel)),
  SettingsPanel: lazyPanel(() => import("./SettingsPanel").then((it) => it.SettingsPanel)),
} as const;
