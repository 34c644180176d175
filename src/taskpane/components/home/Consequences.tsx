import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { verdictChanges, type Ledger } from "../../../core/ledger";
import { useSession } from "../../hooks/useSession";
import { isChanging, modeChanges, rulesOf, dayOf, type Choice } from "./choice";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  points: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "1.2em" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ConsequencesProps {
  readonly ledger: Ledger;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What the workbook will say otherwise once the sheets are made as chosen, told before, with the way back. */
export function Consequences({ ledger, choice, onChoice }: ConsequencesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const annex = useSession("annex");
  const sheets = useSession("standing")?.sheets ?? [];
  const day = dayOf(ledger, choice);
  const rules = rulesOf(ledger, choice);
  const verdicts = useMemo(() => verdictChanges(ledger, day, rules), [ledger, day, rules]);
  const is = isChanging(ledger, choice, annex);
  const modes = modeChanges(choice, sheets);
  if (!is.day && !is.rules && !is.annex && modes.count === 0) return null;
  const keep = (name: "day" | "rules" | "annex" | "mode") => (
    <Button
      size="small"
      onClick={() => {
        onChoice({ ...choice, [name]: undefined });
      }}
    >
      {t(`home.keep.${name}`)}
    </Button>
  );
  return (
    <section tabIndex={-1} className={styles.box} aria-labelledby="consequences">
      <Text as="h2" block weight="semibold" id="consequences">
        {t("home.consequences")}
      </Text>
      <ul className={styles.points}>
        {is.day && day !== undefined ? <li>{t("home.dayBecomes", { day })}</li> : null}
        {is.rules ? <li>{t("home.rulesBecome", { rules: rules.name })}</li> : null}
        {(is.day || is.rules) && verdicts.length === 0 ? <li>{t("home.verdictsStay")}</li> : null}
        {verdicts.map(({ word, count }) => (
          <li key={word}>{t("home.verdictsBecome", { count, word })}</li>
        ))}
        {is.day && choice.left.size > 0 ? <li>{t("home.othersStay")}</li> : null}
        {is.annex ? (
          <li>{t("home.annexBecomes", { annex: t(`sheets.annexes.${choice.annex ?? annex}`) })}</li>
        ) : null}
        {modes.count === 0 ? null : (
          <li>
            {t(modes.isLive ? "home.becomeLive" : "home.becomeFixed", { count: modes.count })}
          </li>
        )}
      </ul>
      <div className={styles.buttons}>
        {is.day ? keep("day") : null}
        {is.rules ? keep("rules") : null}
        {is.annex ? keep("annex") : null}
        {modes.count === 0 ? null : keep("mode")}
      </div>
    </section>
  );
}
