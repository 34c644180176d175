import { Field, Switch } from "@fluentui/react-components";
import { deeds, perform } from "../../commands/deeds";
import { useSession } from "../hooks/useSession";
import type { ToolTexts } from "../texts/toolTexts";

export interface CardSwitchProps {
  readonly texts: ToolTexts;
  readonly canShowCards: boolean;
  readonly isBusy: boolean;
}

/** Whether a number that JM.GET answers can be clicked for its source. */
export function CardSwitch({ texts, canShowCards, isBusy }: CardSwitchProps) {
  const isOn = useSession("cards");
  return (
    <Field hint={canShowCards ? texts.cardsHint : texts.noCards}>
      <Switch
        label={texts.cards}
        checked={isOn}
        disabled={isBusy || !canShowCards}
        onChange={(_, { checked }) => void perform(deeds.switchCards, checked)}
      />
    </Field>
  );
}
