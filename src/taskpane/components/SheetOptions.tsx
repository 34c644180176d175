import { Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { allAnnexes, annexChoices, type AnnexChoice } from "../../core/county";
import type { Ledger } from "../../core/ledger";
import type { Mode } from "../../sheet/county";
import type { Texts } from "../texts/texts";

export interface SheetOptionsProps {
  readonly texts: Texts;
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
  const { texts, ledger, disabled } = props;
  const { latestActualEnd: latest, ruleSets } = ledger;
  return (
    <>
      <Field
        label={texts.asOf}
        hint={latest === undefined ? texts.asOfUnknown : texts.asOfHint(latest)}
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
      <Field label={texts.rules} hint={texts.rulesHint}>
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
      <Field label={texts.annex} hint={texts.annexHint}>
        <Select
          disabled={disabled}
          value={props.annex}
          onChange={(_, { value }) => {
            props.onAnnex(annexChoices.find((choice) => choice === value) ?? allAnnexes);
          }}
        >
          {[...annexChoices].reverse().map((choice) => (
            <option key={choice} value={choice}>
              {texts.annexes[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.mode} hint={props.mode === "公式" ? texts.liveHint : texts.fixedHint}>
        <RadioGroup
          layout="horizontal"
          disabled={disabled}
          value={props.mode}
          onChange={(_, { value }) => {
            props.onMode(value === "公式" ? "公式" : "静态");
          }}
        >
          <Radio value="静态" label={texts.fixed} />
          <Radio value="公式" label={texts.live} disabled={disabled || !props.canCalculate} />
        </RadioGroup>
      </Field>
    </>
  );
}
