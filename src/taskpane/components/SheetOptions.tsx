import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import type { Mode } from "../../sheet/county";
import type { Texts } from "../texts";

export interface SheetOptionsProps {
  readonly texts: Texts;
  /** ISO day, or empty for the ledger's own. */
  readonly asOf: string;
  readonly defaultAsOf: string | undefined;
  readonly onAsOf: (day: string) => void;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly canCalculate: boolean;
  readonly disabled: boolean;
}

/** By which day targets are judged, and what stands in the cells. */
export function SheetOptions(props: SheetOptionsProps) {
  const { texts, defaultAsOf, disabled } = props;
  const hint = defaultAsOf === undefined ? texts.asOfUnknown : texts.asOfHint(defaultAsOf);
  return (
    <>
      <Field label={texts.asOf} hint={hint}>
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
