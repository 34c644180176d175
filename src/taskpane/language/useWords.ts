import { useTranslation } from "react-i18next";
import type { Words } from "../../commands/words";

/** The words of outcomes, refusals and steps in the language that the pane speaks. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return i18n.getResourceBundle(i18n.language, "words") as Words;
}
