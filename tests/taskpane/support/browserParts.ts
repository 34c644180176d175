import { configure } from "@testing-library/react";
import { patienceMilliseconds } from "../../../workbench/host/patience";

/** What every browser has and jsdom has not; Fluent asks for it. */
class Observer {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

export function giveBrowserParts(): void {
  configure({ asyncUtilTimeout: patienceMilliseconds });
  Object.assign(globalThis, {
    ResizeObserver: Observer,
    matchMedia: (media: string) => ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}
