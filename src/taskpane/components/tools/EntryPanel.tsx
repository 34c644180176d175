import { Button, Caption1, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { entryPreview } from "../../../actions/enterFact";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";
import type { Ledger } from "../../../core/ledger";
import { PickerInput } from "./PickerInput";
import { useToolStyles } from "./useToolStyles";
import { session } from "../../../session/session";
import { useSession } from "../../hooks/useSession";

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
export function EntryPanel({ ledger }: { readonly ledger: Ledger }) {
  const styles = useToolStyles();
  const isBusy = useSession("deed").kind === "running";
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
  // What is written is not written once more: the next figure is typed.
  const enter = async (): Promise<void> => {
    await perform(deeds.enterFact, { ...typed, evenIfPresent });
    const { deed } = session.get();
    if (deed.kind !== "done" || deed.outcome.said.code !== "entered") return;
    setTyped((now) => ({ ...now, stated: "", item: "" }));
    setEvenIfPresent(false);
  };
  return (
    <div className={styles.tool}>
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
            onChange={(_, { checked }) => {
              setEvenIfPresent(checked === true);
            }}
          />
        </>
      ) : null}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || entry.row === undefined || isHeldBack}
        onClick={() => void enter()}
      >
        {t("entry.save")}
      </Button>
    </div>
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
