import { chosenLanguage, type LanguageChoice } from "./chosenLanguage";
import { languageFor, officeContext, type Language } from "./language";
import { speak } from "./speak";

/** Has the pane that opens speak what the person chose, else as Office does; Chinese where English cannot be fetched. */
export async function speakAsChosen(): Promise<void> {
  try {
    await speak(languageOf(chosenLanguage()));
  } catch {
    await speak("zh-CN");
  }
}

/** What a choice comes to here. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === "office" ? languageFor(officeLanguage()) : choice;
}

/** A plain browser has no Office to follow, and speaks as the browser does. */
function officeLanguage(): string {
  return officeContext().displayLanguage ?? navigator.language;
}
