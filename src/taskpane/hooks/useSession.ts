import { useSyncExternalStore } from "react";
import { session, type SessionState } from "../../session/session";

/** One thing of what the add-in remembers, as it is now; it must be the same object until it changes. */
export function useSession<Name extends keyof SessionState>(name: Name): SessionState[Name] {
  return useSyncExternalStore(session.subscribe, () => session.get()[name]);
}
