import { Field, Switch } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";
import { useSession } from "../../hooks/useSession";

export interface CardSwitchProps {
  readonly canShowCards: boolean;
}

/** Whether a number that JM.GET answers can be clicked for its source. */
export function CardSwitch({ canShowCards }: CardSwitchProps) {
  const { t } = useTranslation();
  const isOn = useSession("cards");
  return (
    <Field hint={canShowCards ? t("tools.cardsHint") : t("tools.noCards")}>
      <Switch
        label={t("tools.cards")}
        checked={isOn}
        disabled={!canShowCards}
        onChange={(_, { checked }) => void perform(deeds.switchCards, checked)}
      />
    </Field>
  );
}
