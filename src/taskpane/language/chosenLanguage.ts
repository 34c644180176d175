import { languages, officeContext, type Language } from "./language";

/** What a person wants the pane to speak: a language, or whatever Office speaks. */
export type LanguageChoice = Language | "office";

/** Kept for the person on this machine: a workbook goes to others, who read another language. */
export function chosenLanguage(): LanguageChoice {
  try {
    const kept = window.localStorage.getItem(place());
    return languages.find((language) => language === kept) ?? "office";
  } catch {
    return "office";
  }
}

/** Where the browser forbids to keep anything the choice lasts as long as the page. */
export function keepChoice(choice: LanguageChoice): void {
  try {
    window.localStorage.setItem(place(), choice);
  } catch {
    return;
  }
}

/** Several hosts may share one origin; Office tells them apart by a key. */
function place(): string {
  return `${officeContext().partitionKey ?? ""}jm-language`;
}
