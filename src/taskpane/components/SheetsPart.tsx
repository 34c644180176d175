import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { deeds, perform } from "../../commands/deeds";
import type { AnnexChoice } from "../../core/county";
import { counties, type Ledger } from "../../core/ledger";
import { fixedMode } from "../../sheet/county";
import { useSession } from "../hooks/useSession";
import { CopyText } from "./CopyText";
import { CountyPicker } from "./CountyPicker";
import { SheetOptions } from "./SheetOptions";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export interface SheetsPartProps {
  readonly ledger: Ledger;
  readonly isBusy: boolean;
  readonly canCalculate: boolean;
}

/** Which counties, by which day and rules, as values or formulas; and the button that makes their sheets. */
export function SheetsPart({ ledger, isBusy, canCalculate }: SheetsPartProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const all = counties(ledger);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // What nobody has touched is as the workbook has it.
  const [typedDay, setTypedDay] = useState<string>();
  const [chosenRules, setChosenRules] = useState<string>();
  const annexBefore = useSession("annex");
  const [chosenAnnex, setChosenAnnex] = useState<AnnexChoice>();
  const [mode, setMode] = useState(fixedMode);
  // What is left out is remembered, so a county that comes into the ledger is chosen at once.
  const chosen = new Set(all.map(({ area }) => area).filter((area) => !left.has(area)));
  return (
    <section className={styles.part} aria-labelledby="counties">
      <Subtitle2 as="h2" id="counties">
        {t("sheets.counties")}
      </Subtitle2>
      <CountyPicker
        counties={all}
        chosen={chosen}
        onChoose={(next) => {
          setLeft(new Set(all.map(({ area }) => area).filter((area) => !next.has(area))));
        }}
        disabled={isBusy}
      />
      <SheetOptions
        ledger={ledger}
        asOf={typedDay ?? dayThatWasSet(ledger)}
        onAsOf={setTypedDay}
        rules={chosenRules ?? ledger.rules.name}
        onRules={setChosenRules}
        annex={chosenAnnex ?? annexBefore}
        onAnnex={setChosenAnnex}
        mode={mode}
        onMode={setMode}
        canCalculate={canCalculate}
        disabled={isBusy}
      />
      <Button
        appearance="primary"
        disabled={isBusy || chosen.size === 0}
        onClick={() =>
          void perform(deeds.buildCountySheets, {
            areas: [...chosen],
            mode,
            asOf: typedDay === "" ? null : typedDay,
            rules: chosenRules,
            annex: chosenAnnex,
          })
        }
      >
        {chosen.size === 0 ? t("sheets.chooseFirst") : t("sheets.make", { count: chosen.size })}
      </Button>
      <CopyText ledger={ledger} areas={[...chosen]} />
    </section>
  );
}

/** Empty where the as-of date follows the ledger. */
function dayThatWasSet({ asOf, latestActualEnd }: Ledger): string {
  return asOf === undefined || asOf === latestActualEnd ? "" : asOf;
}
