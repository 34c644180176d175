import { Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Area } from "../../../core/model/dataset";

const useStyles = makeStyles({
  list: {
    maxHeight: "14rem",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  all: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  nothing: { display: "block", padding: tokens.spacingHorizontalM },
});

export interface CountyPickerProps {
  readonly counties: readonly Area[];
  /** Area codes. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Counties to tick, one by one or all that the filter leaves. */
export function CountyPicker({ counties, chosen, onChoose }: CountyPickerProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [filter, setFilter] = useState("");
  const shown = counties.filter((county) => matches(county, filter));
  const ticked = shown.filter(({ area }) => chosen.has(area)).length;
  const tick = (areas: readonly Area[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const { area } of areas) {
      if (isOn) next.add(area);
      else next.delete(area);
    }
    onChoose(next);
  };
  return (
    <div role="group" aria-label={t("sheets.counties")}>
      {counties.length > 6 ? (
        <Field label={t("sheets.filter")} size="small">
          <Input
            type="search"
            value={filter}
            onChange={(_, { value }) => {
              setFilter(value);
            }}
          />
        </Field>
      ) : null}
      <ul className={styles.list}>
        {shown.length > 1 ? (
          <li className={styles.all}>
            <Checkbox
              label={t("sheets.all")}
              checked={ticked === shown.length ? true : ticked === 0 ? false : "mixed"}
              onChange={(_, { checked }) => {
                tick(shown, checked !== false);
              }}
            />
          </li>
        ) : null}
        {shown.map((county) => (
          <li key={county.area}>
            <Checkbox
              label={county.name}
              checked={chosen.has(county.area)}
              onChange={(_, { checked }) => {
                tick([county], checked === true);
              }}
            />
          </li>
        ))}
        {shown.length === 0 ? (
          <li>
            <Text className={styles.nothing}>
              {counties.length === 0 ? t("sheets.noCounty") : t("sheets.noMatch", { text: filter })}
            </Text>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

function matches({ name, shortName, initials }: Area, filter: string): boolean {
  const wanted = filter.trim().toLowerCase();
  return [name, shortName, initials].some((text) => text.toLowerCase().includes(wanted));
}
