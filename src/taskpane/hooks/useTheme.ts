import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { darkTheme, lightTheme } from "./theme";

const prefersDark = "(prefers-color-scheme: dark)";

/** Light or dark as Office is, else as the system is. High contrast is left to the browser's forced colours. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? darkTheme : lightTheme;
}

// Office tells nobody that its theme changed, so the pane looks again when it is shown.
function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(prefersDark);
  system.addEventListener("change", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    system.removeEventListener("change", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

function isDark(): boolean {
  const background = officeBackground();
  if (background === undefined) return window.matchMedia(prefersDark).matches;
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Outside Office, and in hosts that know no theme, reading it throws. */
function officeBackground(): string | undefined {
  try {
    const theme: Partial<Office.OfficeTheme> & { primaryBackgroundColor?: string } =
      Office.context.officeTheme;
    // Excel on Windows names it otherwise than the types do.
    return theme.primaryBackgroundColor ?? theme.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
