import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { allAnnexes, annexChoices, type AnnexChoice } from "../../core/county";
import type { Ledger } from "../../core/ledger";
import { fixedMode, liveMode, type Mode } from "../../sheet/county";

export interface SheetOptionsProps {
  readonly ledger: Ledger;
  /** ISO day, or empty for the latest of the ledger. */
  readonly asOf: string;
  readonly onAsOf: (day: string) => void;
  /** Name of a rule set. */
  readonly rules: string;
  readonly onRules: (name: string) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly annex: AnnexChoice;
  readonly onAnnex: (annex: AnnexChoice) => void;
  readonly canCalculate: boolean;
  readonly disabled: boolean;
}

/** By which day and rules targets are judged, which annexes there are, and what stands in the cells. */
export function SheetOptions(props: SheetOptionsProps) {
  const { t } = useTranslation();
  const { ledger, disabled } = props;
  const { latestActualEnd: latest, ruleSets } = ledger;
  return (
    <>
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
          disabled={disabled}
          value={props.asOf}
          onChange={(_, { value }) => {
            props.onAsOf(value);
          }}
        />
      </Field>
      <Field label={t("sheets.rules")} hint={t("sheets.rulesHint")}>
        <Select
          disabled={disabled}
          value={props.rules}
          onChange={(_, { value }) => {
            props.onRules(value);
          }}
        >
          {ruleSets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("sheets.annex")} hint={t("sheets.annexHint")}>
        <Select
          disabled={disabled}
          value={props.annex}
          onChange={(_, { value }) => {
            props.onAnnex(annexChoices.find((choice) => choice === value) ?? allAnnexes);
          }}
        >
          {[...annexChoices].reverse().map((choice) => (
            <option key={choice} value={choice}>
              {t(`sheets.annexes.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("sheets.mode")}
        hint={props.mode === liveMode ? t("sheets.liveHint") : t("sheets.fixedHint")}
      >
        <RadioGroup
          layout="horizontal"
          disabled={disabled}
          value={props.mode}
          onChange={(_, { value }) => {
            props.onMode(value === liveMode ? liveMode : fixedMode);
          }}
        >
          <Radio value={fixedMode} label={t("sheets.fixed")} />
          <Radio
            value={liveMode}
            label={t("sheets.live")}
            disabled={disabled || !props.canCalculate}
          />
        </RadioGroup>
      </Field>
    </>
  );
}
