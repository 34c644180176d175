import { Button, Caption1, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { entryPreview } from "../../actions/enterFact";
import { deeds, perform } from "../../commands/deeds";
import type { Ledger } from "../../core/ledger";
import { PickerInput } from "./PickerInput";
import type { ToolProps } from "./ToolsPart";

const fields = ["area", "indicator", "period", "stated", "item", "source"] as const;
type Field = (typeof fields)[number];

const blank: Record<Field, string> = {
  area: "",
  indicator: "",
  period: "",
  stated: "",
  item: "",
  source: "",
};

/** A figure of a document on its way into 数据台账, read while it is typed. */
export function EntryForm({ ledger, isBusy }: ToolProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(blank);
  const [evenIfPresent, setEvenIfPresent] = useState(false);
  const { entry, words, present } = entryPreview(ledger, typed);
  const hints: Partial<Record<Field, string>> = {
    item: t("entry.itemHint"),
    ...(words === undefined ? {} : { stated: t("entry.understood", { words }) }),
  };
  // An empty field is not yet wrong.
  const faultIn = (field: Field): string | undefined =>
    typed[field] === "" ? undefined : entry.faults.find((one) => one.field === field)?.message;
  const isHeldBack = present.length > 0 && !evenIfPresent;
  return (
    <>
      {fields.map((field) => {
        const fault = faultIn(field);
        return (
          <PickerInput
            key={field}
            label={t(`entry.${field}`)}
            required={field !== "item"}
            hint={hints[field] ?? null}
            validationMessage={fault ?? null}
            validationState={fault === undefined ? "none" : "error"}
            value={typed[field]}
            disabled={isBusy}
            choices={choicesFor(field, ledger)}
            onPick={(value) => {
              setTyped({ ...typed, [field]: value });
            }}
          />
        );
      })}
      {present.length > 0 ? (
        <>
          {present.map((row) => (
            <Caption1 key={row}>{t("entry.present", { row })}</Caption1>
          ))}
          <Checkbox
            label={t("entry.evenIfPresent")}
            checked={evenIfPresent}
            disabled={isBusy}
            onChange={(_, { checked }) => {
              setEvenIfPresent(checked === true);
            }}
          />
        </>
      ) : null}
      <Button
        disabled={isBusy || entry.row === undefined || isHeldBack}
        onClick={() => void perform(deeds.enterFact, { ...typed, evenIfPresent })}
      >
        {t("entry.save")}
      </Button>
    </>
  );
}

/** What the ledger knows for a field; figures, periods and items are typed. */
function choicesFor(field: Field, { dataset }: Ledger): readonly string[] {
  switch (field) {
    case "area":
      return dataset.areas.map(({ name }) => name);
    case "indicator":
      return dataset.indicators.map(({ name }) => name);
    case "source":
      return dataset.sources.map(({ title }) => title);
    default:
      return [];
  }
}
