import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { lookupPreview } from "../../../actions/insertFormula";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";
import { sentencesOf } from "../../../core/userError";
import { counties, type Ledger } from "../../../core/ledger";
import {
  functionNames,
  lookupFunctions,
  type Finding,
  type LookupFunction,
} from "../../../core/search";
import { useWords } from "../../language/useWords";
import { PickerInput } from "./PickerInput";
import { canShowCards } from "../../../functions/numberCard";
import { hasCustomFunctions } from "../../hooks/hostAbilities";
import { useSession } from "../../hooks/useSession";
import { CardSwitch } from "./CardSwitch";
import { RepairPart } from "./RepairPart";
import { useFindings } from "./useFindings";
import { useToolStyles } from "./useToolStyles";

const useStyles = makeStyles({
  found: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "14rem",
    overflowY: "auto",
  },
  finding: {
    width: "100%",
    justifyContent: "flex-start",
    paddingLeft: tokens.spacingHorizontalS,
  },
  detail: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** Finds what a person types, fills the pickers from it, and shows answer and source before inserting. */
export function FindPanel({ ledger }: { readonly ledger: Ledger }) {
  const tool = useToolStyles();
  const isBusy = useSession("deed").kind === "running";
  const { t } = useTranslation();
  const words = useWords();
  const styles = useStyles();
  const [text, setText] = useState("");
  const { found, why } = useFindings(text);
  const [asks, setAsks] = useState<LookupFunction>("GET");
  const [area, setArea] = useState("");
  const [indicator, setIndicator] = useState("");
  const [period, setPeriod] = useState("");
  const isAsked = area !== "" && indicator !== "";
  const preview = isAsked ? lookupPreview(ledger, area, indicator, period, asks) : undefined;
  const take = ({ kind, id, name }: Finding) => {
    const lookup = lookupFunctions.find((one) => one === id);
    if (kind === "county") setArea(name);
    if (kind === "indicator") setIndicator(name);
    if (kind === "function" && lookup) setAsks(lookup);
  };
  return (
    <div className={tool.tool}>
      {hasCustomFunctions() ? null : <Text>{t("app.noFunctions")}</Text>}
      <Field label={t("find.search")} hint={t("find.searchHint")}>
        <Input
          type="search"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <ul className={styles.found} aria-label={t("find.results")}>
        {found.map((one) => (
          <li key={`${one.kind}-${one.id}`}>
            <Button
              className={styles.finding}
              appearance="subtle"
              disabledFocusable={one.kind === "function" && !isLookup(one.id)}
              onClick={() => {
                take(one);
              }}
            >
              {one.name}
            </Button>
            <Caption1 className={styles.detail}>{one.detail}</Caption1>
          </li>
        ))}
      </ul>
      {why === undefined ? null : <Text role="alert">{sentencesOf(why, words)}</Text>}
      {text.trim() !== "" && found.length === 0 && why === undefined ? (
        <Caption1>{t("find.nothingFound")}</Caption1>
      ) : null}
      <Field label={t("find.function")}>
        <Select
          value={asks}
          onChange={(_, { value }) => {
            setAsks(lookupFunctions.find((one) => one === value) ?? "GET");
          }}
        >
          {lookupFunctions.map((id) => (
            <option key={id} value={id}>
              {t("find.named", { id, name: functionNames[id]?.[0] ?? "" })}
            </option>
          ))}
        </Select>
      </Field>
      <PickerInput
        label={t("find.area")}
        value={area}
        onPick={setArea}
        choices={counties(ledger).map(({ name }) => name)}
      />
      <PickerInput
        label={t("find.indicator")}
        value={indicator}
        onPick={setIndicator}
        choices={ledger.dataset.indicators.map(({ name }) => name)}
      />
      <PickerInput
        label={t("find.period")}
        hint={t("find.latest")}
        value={period}
        onPick={setPeriod}
        choices={periodsOf(ledger)}
      />
      <output className={styles.preview} aria-live="polite">
        {preview ? (
          <>
            <Text>{preview.words}</Text>
            <Caption1>{preview.source}</Caption1>
            <Caption1 className={styles.formula}>{preview.formula}</Caption1>
          </>
        ) : null}
      </output>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || preview?.formula === undefined}
        onClick={() => {
          if (preview?.formula === undefined) return;
          void perform(deeds.insertFormula, { formula: preview.formula });
        }}
      >
        {t("find.insert")}
      </Button>
      <CardSwitch canShowCards={canShowCards()} />
      <RepairPart isBusy={isBusy} />
    </div>
  );
}

/** Periods that any figure or target has, the newest first. */
function periodsOf({ dataset }: Ledger): readonly string[] {
  const { observations, targets } = dataset;
  const periods = new Set([...observations, ...targets].map(({ period }) => period));
  return [...periods]
    .filter((period) => period !== "")
    .sort()
    .reverse();
}

/** Other functions are only shown: what they need stands in cells, which Excel's own dialogue asks for. */
function isLookup(id: string): boolean {
  return lookupFunctions.some((one) => one === id);
}
