import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Ledger } from "../../../core/ledger";
import { hasCustomFunctions } from "../../hooks/hostAbilities";
import { useSession } from "../../hooks/useSession";
import { OfflineNote } from "./OfflineNote";
import { homePanels } from "./homePanels";
import { chosenCounties, changesAnything, untouched } from "./choice";
import { Consequences } from "./Consequences";
import { FinishPart } from "./FinishPart";
import { LedgerPart } from "./LedgerPart";
import { NextStep } from "./NextStep";
import { SheetList } from "./SheetList";
import { WaitingPart } from "./WaitingPart";
import { whatWaits } from "./whatWaits";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  more: { alignSelf: "flex-start" },
});

export interface HomePanelProps {
  /** Undefined: the workbook holds none. */
  readonly ledger: Ledger | undefined;
}

/** What the workbook holds, which sheets stand, what waits; and the one next step. */
export function HomePanel({ ledger }: HomePanelProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [choice, setChoice] = useState(untouched);
  const [isOpen, setOpen] = useState(false);
  const standing = useSession("standing");
  const unresolved = useSession("unresolved");
  const isBusy = useSession("deed").kind === "running";
  const waiting = useMemo(
    () => (ledger && standing ? whatWaits(ledger, standing) : undefined),
    [ledger, standing],
  );
  const sheets = standing?.sheets ?? [];
  const areas = ledger ? chosenCounties(ledger, choice).map(({ area }) => area) : [];
  return (
    <div className={styles.panel}>
      {hasCustomFunctions() ? null : <Text block>{t("app.noFunctions")}</Text>}
      {ledger === undefined ? (
        <Text block>{t("ledger.none")}</Text>
      ) : (
        <LedgerPart ledger={ledger} isBusy={isBusy} />
      )}
      {ledger && sheets.length > 0 ? <SheetList sheets={sheets} /> : null}
      {ledger && waiting && standing ? (
        <WaitingPart waiting={waiting} review={standing.review} unresolved={unresolved} />
      ) : null}
      {ledger && isOpen ? (
        <homePanels.SheetOptions ledger={ledger} choice={choice} onChoice={setChoice} />
      ) : null}
      {ledger ? <Consequences ledger={ledger} choice={choice} onChoice={setChoice} /> : null}
      <NextStep
        ledger={ledger}
        choice={choice}
        waiting={isOpen || changesAnything(choice) ? undefined : waiting}
        isBusy={isBusy}
        onMade={() => {
          setChoice(({ left }) => ({ left }));
        }}
      />
      {ledger === undefined ? null : (
        <>
          <Button
            className={styles.more}
            appearance="transparent"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {t(isOpen ? "home.fewer" : "home.more")}
          </Button>
          {sheets.some(({ isLive }) => isLive) ? <FinishPart isBusy={isBusy} /> : null}
          <homePanels.CopyText ledger={ledger} areas={areas} />
        </>
      )}
      <OfflineNote />
    </div>
  );
}
