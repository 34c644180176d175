import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import type { chinese } from "../texts/chinese";
import { catalogueOf } from "./catalogues";
import type { Language } from "./language";

declare module "i18next" {
  // A key that is missing or misspelt, or an argument left out, does not compile.
  interface CustomTypeOptions {
    resources: { texts: typeof chinese };
    defaultNS: "texts";
    strictKeyChecks: true;
    strictInterpolationChecks: true;
  }
}

/**
 * Has the pane speak a language from now on: texts, the page's title, what screen readers take its words for.
 * Rejects where its texts cannot be fetched; the language before then stays.
 */
export async function speak(language: Language): Promise<void> {
  const { texts, words } = await catalogueOf(language);
  if (!i18n.isInitialized) await start();
  i18n.addResourceBundle(language, "texts", texts);
  // As they are: words are functions of what they tell.
  i18n.addResourceBundle(language, "words", words, false, true, { silent: false, skipCopy: true });
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18n.t("app.product");
}

async function start(): Promise<void> {
  await i18n.use(initReactI18next).init({
    defaultNS: "texts",
    fallbackLng: false,
    // React writes texts, never markup.
    interpolation: { escapeValue: false },
  });
}
