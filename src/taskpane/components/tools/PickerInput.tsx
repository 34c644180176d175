import { Field, Input, type FieldProps } from "@fluentui/react-components";
import { useId } from "react";

export interface PickerInputProps extends Pick<
  FieldProps,
  "label" | "hint" | "required" | "validationMessage" | "validationState"
> {
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** What can be picked; anything else may be typed all the same. */
  readonly choices: readonly string[];
  readonly disabled?: boolean;
}

/** A text that is typed, or picked from a list that narrows while one types. */
export function PickerInput({
  value,
  onPick,
  choices,
  disabled = false,
  ...field
}: PickerInputProps) {
  const list = useId();
  return (
    <Field {...field}>
      <Input
        value={value}
        disabled={disabled}
        autoComplete="off"
        {...(choices.length === 0 ? {} : { list })}
        onChange={(_, next) => {
          onPick(next.value);
        }}
      />
      {choices.length === 0 ? null : (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
