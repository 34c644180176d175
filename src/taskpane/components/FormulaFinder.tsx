import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import {
  findForFormula,
  lookupFunctions,
  lookupPreview,
  type LookupFunction,
} from "../../actions/insertFormula";
import { insert } from "../../commands/deeds";
import { reportDefect } from "../../actions/reportDefect";
import type { Finding } from "../../core/search";
import type { ToolProps } from "./ToolsPart";

/** Finds what a person types, fills county and indicator from it, and shows value and source before inserting. */
export function FormulaFinder({ texts, ledger, isBusy }: ToolProps) {
  const [text, setText] = useState("");
  const found = useFindings(text);
  const [area, setArea] = useState("");
  const [indicator, setIndicator] = useState("");
  const [period, setPeriod] = useState("");
  const [asks, setAsks] = useState<LookupFunction>("GET");
  const isAsked = area !== "" && indicator !== "";
  const preview = isAsked ? lookupPreview(ledger, area, indicator, period, asks) : undefined;
  const take = ({ kind, id, name }: Finding) => {
    const lookup = lookupFunctions.find((one) => one === id);
    if (kind === "county") setArea(name);
    if (kind === "indicator") setIndicator(name);
    if (kind === "function" && lookup) setAsks(lookup);
  };
  const inputs = [
    [texts.area, area, setArea, undefined],
    [texts.indicator, indicator, setIndicator, undefined],
    [texts.period, period, setPeriod, texts.latest],
  ] as const;
  return (
    <>
      <Field label={texts.search} hint={texts.searchHint}>
        <Input
          type="search"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div role="list" aria-label={texts.results}>
        {found.map((one) => (
          <div role="listitem" key={`${one.kind}-${one.id}`}>
            <Button
              appearance="subtle"
              disabled={isBusy || (one.kind === "function" && !isLookup(one.id))}
              onClick={() => {
                take(one);
              }}
            >
              {one.name}
            </Button>
            <Caption1>{one.detail}</Caption1>
          </div>
        ))}
      </div>
      {inputs.map(([label, value, set, hint]) => (
        <Field key={label} label={label} hint={hint ?? null}>
          <Input
            value={value}
            onChange={(_, next) => {
              set(next.value);
            }}
          />
        </Field>
      ))}
      <output aria-live="polite">
        {preview ? (
          <Caption1>{[preview.words, preview.source, preview.formula].join(" ")}</Caption1>
        ) : null}
      </output>
      <Button
        disabled={isBusy || preview?.formula === undefined}
        onClick={() => {
          if (preview?.formula !== undefined) void insert(preview.formula);
        }}
      >
        {texts.insert}
      </Button>
    </>
  );
}

/** Other functions are only shown: what they need stands in cells, which Excel's own dialogue asks for. */
function isLookup(id: string): boolean {
  return lookupFunctions.some((one) => one === id);
}

/** Answers of the search; one that comes late for an older text is dropped. */
function useFindings(text: string): readonly Finding[] {
  const [answered, setAnswered] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let isWanted = true;
    findForFormula(text)
      .then((found) => {
        if (isWanted) setAnswered(found);
      })
      .catch(reportDefect);
    return () => {
      isWanted = false;
    };
  }, [text]);
  return answered;
}
