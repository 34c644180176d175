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
import { dismissOutcome } from "../../commands/currentDeed";
import { deeds, perform } from "../../commands/deeds";
import { sentencesOf } from "../../core/userError";
import { canShowCards } from "../../functions/numberCard";
import { useLedger } from "../hooks/useLedger";
import { useSession } from "../hooks/useSession";
import { hasCustomFunctions } from "../hooks/hostAbilities";
import type { Texts } from "../texts/texts";
import { DeedReport } from "./DeedReport";
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
  readonly texts: Texts;
  readonly opening: Promise<void>;
}

/** The pane inside Excel: what the workbook holds, what can be done with it, and how that went. */
export function Pane({ texts, opening }: PaneProps) {
  const styles = useStyles();
  const [state, askAgain] = useLedger(opening);
  const deed = useSession("deed");
  const move = useSession("asOfMove");
  const isBusy = deed.kind === "running";
  const canCalculate = hasCustomFunctions();
  return (
    <main className={styles.pane}>
      <Subtitle1 as="h1">{texts.product}</Subtitle1>
      {canCalculate ? null : (
        <MessageBar layout="multiline">
          <MessageBarBody>{texts.noFunctions}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === "reading" ? <Spinner label={texts.reading} /> : null}
      {state.kind === "unreadable" || state.kind === "broken" ? (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {state.kind === "broken"
              ? texts.broken(state.detail)
              : sentencesOf(state.why, texts.words)}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={askAgain}>{texts.readAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {state.kind === "empty" || state.kind === "held" ? (
        <LedgerPart
          texts={texts}
          ledger={state.kind === "held" ? state.ledger : undefined}
          move={move}
          action={
            <Button
              appearance={state.kind === "held" ? "secondary" : "primary"}
              disabled={isBusy}
              onClick={() => void perform(deeds.loadDataset, {})}
            >
              {state.kind === "held" ? texts.loadAgain : texts.load}
            </Button>
          }
        />
      ) : null}
      <DeedReport texts={texts} state={deed} onDismiss={dismissOutcome} />
      {state.kind === "held" ? (
        <SheetsPart
          texts={texts}
          ledger={state.ledger}
          isBusy={isBusy}
          canCalculate={canCalculate}
        />
      ) : null}
      {state.kind === "held" ? (
        <ToolsPart
          texts={texts.tools}
          ledger={state.ledger}
          isBusy={isBusy}
          canShowCards={canShowCards()}
        />
      ) : null}
    </main>
  );
}
