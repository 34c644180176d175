import { Button, makeStyles, Spinner, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { sentencesOf } from "../../../core/userError";
import type { LedgerState } from "../../hooks/useLedger";
import { useSession } from "../../hooks/useSession";
import { useWords } from "../../language/useWords";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

export interface OpeningProps {
  readonly state: LedgerState;
  readonly onAgain: () => void;
}

/** Until the workbook has been read: that it is, what it waits for, or why it cannot be. */
export function Opening({ state, onAgain }: OpeningProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const { announce } = useAnnounce();
  const isCellEdited = useSession("isCellEdited");
  const text =
    state.kind === "unreadable"
      ? sentencesOf(state.why, words).join(" ")
      : state.kind === "broken"
        ? t("deed.broken", { detail: state.detail })
        : isCellEdited
          ? t("ledger.cellEdited")
          : "";
  useEffect(() => {
    if (text !== "") announce(text, { alert: true });
  }, [text, announce]);
  if (state.kind === "unreadable" || state.kind === "broken") {
    return (
      <div className={styles.part}>
        <Text>{text}</Text>
        <Button appearance="primary" onClick={onAgain}>
          {t("ledger.readAgain")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.part}>
      <Spinner label={t("ledger.reading")} />
      {text === "" ? null : <Text>{text}</Text>}
    </div>
  );
}
