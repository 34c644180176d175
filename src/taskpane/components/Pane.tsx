import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { dismissOutcome } from "../../commands/currentDeed";
import { deeds, perform } from "../../commands/deeds";
import { sentencesOf } from "../../core/userError";
import { canShowCards } from "../../functions/numberCard";
import { useLedger } from "../hooks/useLedger";
import { useSession } from "../hooks/useSession";
import { hasCustomFunctions } from "../hooks/hostAbilities";
import { useWords } from "../language/useWords";
import { DeedReport } from "./DeedReport";
import { LanguageSelect } from "./LanguageSelect";
import { LedgerPart } from "./LedgerPart";
import { SheetsPart } from "./SheetsPart";
import { ToolsPart } from "./ToolsPart";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "40rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
});

export interface PaneProps {
  readonly opening: Promise<void>;
}

/** The pane inside Excel: what the workbook holds, what can be done with it, and how that went. */
export function Pane({ opening }: PaneProps) {
  const { t } = useTranslation();
  const words = useWords();
  const styles = useStyles();
  const [state, askAgain] = useLedger(opening);
  const deed = useSession("deed");
  const move = useSession("asOfMove");
  const isBusy = deed.kind === "running";
  const canCalculate = hasCustomFunctions();
  return (
    <main className={styles.pane}>
      <Subtitle1 as="h1">{t("app.product")}</Subtitle1>
      {canCalculate ? null : (
        <MessageBar layout="multiline">
          <MessageBarBody>{t("app.noFunctions")}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "reading" ? <Spinner label={t("ledger.reading")} /> : null}
      {state.kind === "unreadable" || state.kind === "broken" ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {state.kind === "broken"
              ? t("deed.broken", { detail: state.detail })
              : sentencesOf(state.why, words)}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={askAgain}>{t("ledger.readAgain")}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {state.kind === "empty" || state.kind === "held" ? (
        <LedgerPart
          ledger={state.kind === "held" ? state.ledger : undefined}
          move={move}
          action={
            <Button
              appearance={state.kind === "held" ? "secondary" : "primary"}
              disabled={isBusy}
              onClick={() => void perform(deeds.loadDataset, {})}
            >
              {state.kind === "held" ? t("ledger.loadAgain") : t("ledger.load")}
            </Button>
          }
        />
      ) : null}
      <DeedReport state={deed} onDismiss={dismissOutcome} />
      {state.kind === "held" ? (
        <SheetsPart ledger={state.ledger} isBusy={isBusy} canCalculate={canCalculate} />
      ) : null}
      {state.kind === "held" ? (
        <ToolsPart ledger={state.ledger} isBusy={isBusy} canShowCards={canShowCards()} />
      ) : null}
      <LanguageSelect />
    </main>
  );
}
