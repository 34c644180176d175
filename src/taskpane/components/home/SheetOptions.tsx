import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { allAnnexes, annexChoices } from "../../../core/county";
import { counties, type Ledger } from "../../../core/ledger";
import { fixedMode, liveMode } from "../../../sheet/county";
import { hasCustomFunctions } from "../../hooks/hostAbilities";
import { useSession } from "../../hooks/useSession";
import { useToolStyles } from "../tools/useToolStyles";
import { chosenCounties, modeOf, type Choice } from "./choice";
import { CountyPicker } from "./CountyPicker";

export interface SheetOptionsProps {
  readonly ledger: Ledger;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Which counties' sheets are made, by which day and rules, with which annexes, as values or formulas. */
export function SheetOptions({ ledger, choice, onChoice }: SheetOptionsProps) {
  const styles = useToolStyles();
  const { t } = useTranslation();
  const annex = useSession("annex");
  const standing = useSession("standing");
  const { latestActualEnd: latest, ruleSets } = ledger;
  const all = counties(ledger);
  const mode = modeOf(choice, standing?.sheets ?? []);
  const change = (changed: Partial<Choice>) => {
    onChoice({ ...choice, ...changed });
  };
  return (
    <section tabIndex={-1} className={styles.tool} aria-label={t("home.more")}>
      <CountyPicker
        counties={all}
        chosen={new Set(chosenCounties(ledger, choice).map(({ area }) => area))}
        onChoose={(next) => {
          change({ left: new Set(all.map(({ area }) => area).filter((area) => !next.has(area))) });
        }}
      />
      <Field
        label={t("sheets.asOf")}
        hint={
          latest === undefined ? t("sheets.asOfUnknown") : t("sheets.asOfHint", { day: latest })
        }
      >
        <Input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          value={choice.day ?? standing?.daySet ?? ""}
          onChange={(_, { value }) => {
            change({ day: value });
          }}
        />
      </Field>
      <Field label={t("sheets.rules")} hint={t("sheets.rulesHint")}>
        <Select
          value={choice.rules ?? ledger.rules.name}
          onChange={(_, { value }) => {
            change({ rules: value });
          }}
        >
          {ruleSets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("sheets.annex")} hint={t("sheets.annexHint")}>
        <Select
          value={choice.annex ?? annex}
          onChange={(_, { value }) => {
            change({ annex: annexChoices.find((one) => one === value) ?? allAnnexes });
          }}
        >
          {[...annexChoices].reverse().map((one) => (
            <option key={one} value={one}>
              {t(`sheets.annexes.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("sheets.mode")}
        hint={
          mode === undefined
            ? t("home.modesStay")
            : t(mode === liveMode ? "sheets.liveHint" : "sheets.fixedHint")
        }
      >
        <RadioGroup
          layout="horizontal"
          value={mode ?? ""}
          onChange={(_, { value }) => {
            change({ mode: value === liveMode ? liveMode : fixedMode });
          }}
        >
          <Radio value={fixedMode} label={t("sheets.fixed")} />
          <Radio value={liveMode} label={t("sheets.live")} disabled={!hasCustomFunctions()} />
        </RadioGroup>
      </Field>
    </section>
  );
}
