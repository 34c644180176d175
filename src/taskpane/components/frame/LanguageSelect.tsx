import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { chosenLanguage, keepChoice, type LanguageChoice } from "../../language/chosenLanguage";
import { speak } from "../../language/speak";
import { languageOf } from "../../language/speakAsChosen";

const choices: readonly (readonly [LanguageChoice, "office" | "chinese" | "english"])[] = [
  ["office", "office"],
  ["zh-CN", "chinese"],
  ["en-US", "english"],
];

/** What the pane speaks: as Office does until a person chooses. */
export function LanguageSelect() {
  const { t } = useTranslation();
  const [choice, setChoice] = useState(chosenLanguage);
  const [isFetching, setFetching] = useState(false);
  const [isOutOfReach, setOutOfReach] = useState(false);
  const choose = async (next: LanguageChoice): Promise<void> => {
    // Of two that are fetched at once the slower would win.
    if (isFetching) return;
    setFetching(true);
    try {
      await speak(languageOf(next));
      keepChoice(next);
      setChoice(next);
      setOutOfReach(false);
    } catch {
      setOutOfReach(true);
    }
    setFetching(false);
  };
  return (
    <Field
      label={t("language.label")}
      hint={t("language.hint")}
      validationState={isOutOfReach ? "warning" : "none"}
      validationMessage={isOutOfReach ? t("language.unreachable") : null}
    >
      <Select
        value={choice}
        aria-busy={isFetching}
        onChange={(_, { value }) => {
          void choose(choices.find(([one]) => one === value)?.[0] ?? "office");
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {t(`language.${name}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
