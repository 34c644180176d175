import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { inWords } from "../../core/message";
import { laterFillInCount, movedNote } from "../../actions/deed/dayNotes";
import { counties, type AsOfMove, type Ledger } from "../../core/ledger";
import { useWords } from "../language/useWords";

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
  /** Undefined: the workbook holds none. */
  readonly ledger: Ledger | undefined;
  /** How edits that were followed moved the as-of date. */
  readonly move: AsOfMove | undefined;
  readonly action: ReactNode;
}

/** What data the workbook holds, and the button that brings or renews it. */
export function LedgerPart({ ledger, move, action }: LedgerPartProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={t("ledger.title")}>
      {ledger === undefined ? (
        <Text>{t("ledger.none")}</Text>
      ) : (
        <>
          <Held ledger={ledger} />
          <AsOfDay ledger={ledger} move={move} />
        </>
      )}
      {action}
    </section>
  );
}

function Held({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { version, observations, targets } = ledger.dataset;
  return (
    <>
      <Subtitle2 as="h2">{t("ledger.version", { version })}</Subtitle2>
      <Text className={styles.quiet}>
        {t("ledger.counts", {
          facts: observations.length,
          targets: targets.length,
          counties: counties(ledger).length,
        })}
      </Text>
    </>
  );
}

/** By which day targets are judged, how it moved, and what is later. */
function AsOfDay({ ledger, move }: Omit<LedgerPartProps, "action"> & { readonly ledger: Ledger }) {
  const { t } = useTranslation();
  const words = useWords();
  const styles = useStyles();
  const { asOf } = ledger;
  const later = laterFillInCount(ledger);
  return (
    <div role="status">
      {asOf === undefined ? null : (
        <Text block className={styles.quiet}>
          {t("ledger.asOf", { day: asOf })}
        </Text>
      )}
      {move === undefined ? null : <Text block>{inWords(movedNote(move), words)}</Text>}
      {later === 0 ? null : <Text block>{words.fillInsLater({ count: later })}</Text>}
    </div>
  );
}
