import { useSyncExternalStore } from "react";
import { deedState, onDeedChanged, type DeedState } from "../../commands/currentDeed";

/** What is being done or was done last, by the pane or by the ribbon. */
export function useDeed(): DeedState {
  return useSyncExternalStore(onDeedChanged, deedState);
}
