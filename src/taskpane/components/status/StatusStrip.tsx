import { makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { dismissOutcome } from "../../../commands/currentDeed";
import { useSession } from "../../hooks/useSession";
import { useWords } from "../../language/useWords";
import { Ending } from "./Ending";
import { endingOf } from "./endingOf";
import { Running } from "./Running";
import { spokenOf } from "./spokenOf";

const useStyles = makeStyles({
  strip: {
    flex: "none",
    boxSizing: "border-box",
    maxHeight: "45vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** What is being done, or how it ended: always in view, and spoken. Nothing while there is nothing to say. */
export function StatusStrip() {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const deed = useSession("deed");
  const move = useSession("asOfMove");
  const { announce } = useAnnounce();
  const isRunning = deed.kind === "running";
  const ending = isRunning ? undefined : endingOf(deed, move, t, words);
  const spoken = spokenOf(deed, ending, t, words);
  useEffect(() => {
    if (spoken !== "") announce(spoken, { polite: isRunning });
  }, [spoken, isRunning, announce]);
  if (!isRunning && !ending) return null;
  return (
    <section tabIndex={-1} aria-label={t("status.title")} className={styles.strip}>
      {isRunning ? <Running state={deed} /> : null}
      {ending ? <Ending ending={ending} onDismiss={dismissOutcome} /> : null}
    </section>
  );
}
