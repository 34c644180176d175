import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inWords } from "../../core/message";
import { laterFillInCount, movedNote } from "../../actions/deed/dayNotes";
import { counties, type AsOfMove, type Ledger } from "../../core/ledger";
import type { Texts } from "../texts/texts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface LedgerPartProps {
  readonly texts: Texts;
  /** Undefined: the workbook holds none. */
  readonly ledger: Ledger | undefined;
  /** How edits that were followed moved the as-of date. */
  readonly move: AsOfMove | undefined;
  readonly action: ReactNode;
}

/** What data the workbook holds, and the button that brings or renews it. */
export function LedgerPart({ texts, ledger, move, action }: LedgerPartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={texts.ledger}>
      {ledger === undefined ? (
        <Text>{texts.noLedger}</Text>
      ) : (
        <>
          <Held texts={texts} ledger={ledger} />
          <AsOfDay texts={texts} ledger={ledger} move={move} />
        </>
      )}
      {action}
    </section>
  );
}

function Held({ texts, ledger }: { readonly texts: Texts; readonly ledger: Ledger }) {
  const styles = useStyles();
  const { version, observations, targets } = ledger.dataset;
  return (
    <>
      <Subtitle2 as="h2">{texts.loaded(version)}</Subtitle2>
      <Text className={styles.quiet}>
        {texts.counts(observations.length, targets.length, counties(ledger).length)}
      </Text>
    </>
  );
}

/** By which day targets are judged, how it moved, and what is later. */
function AsOfDay({
  texts,
  ledger,
  move,
}: Omit<LedgerPartProps, "action"> & { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { asOf } = ledger;
  const later = laterFillInCount(ledger);
  return (
    <div role="status">
      {asOf === undefined ? null : (
        <Text block className={styles.quiet}>
          {texts.asOfIs(asOf)}
        </Text>
      )}
      {move === undefined ? null : <Text block>{inWords(movedNote(move), texts.words)}</Text>}
      {later === 0 ? null : <Text block>{texts.words.fillInsLater({ count: later })}</Text>}
    </div>
  );
}
