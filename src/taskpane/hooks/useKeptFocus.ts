import { useEffect, type RefObject } from "react";

/** What may take the focus although nobody tabs to it: a panel, the status strip, a group of controls. */
const holders = '[tabindex="-1"]';

/**
 * Focus never falls to the page: where the control that held it is taken away, what was closest around it has it, and
 * where that is gone too, the panel.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const within = frame.current;
    if (!within) return undefined;
    let held: Element | undefined;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      held = target;
      around = holdersAround(target);
    };
    const observer = new MutationObserver(() => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      held = undefined;
      (around.find((one) => one.isConnected) ?? panel.current)?.focus();
    });
    within.addEventListener("focusin", remember);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [frame, panel]);
}

function holdersAround(element: Element): readonly HTMLElement[] {
  const holder = element.parentElement?.closest<HTMLElement>(holders);
  return holder ? [holder, ...holdersAround(holder)] : [];
}
