import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { openPlace } from "../../../commands/openPlace";
import type { StandingSheet } from "../../../session/standing";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  sheet: {
    width: "100%",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The sheets that were made, with mode and day: one click opens one. */
export function SheetList({ sheets }: { readonly sheets: readonly StandingSheet[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section aria-labelledby="sheets">
      <Subtitle2 as="h2" id="sheets">
        {t("home.sheets")}
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map(({ id, name, isLive, asOf }) => (
          <li key={id}>
            <Button
              appearance="subtle"
              className={styles.sheet}
              onClick={() => void openPlace({ sheet: id }, name)}
            >
              <Text className={styles.name}>{name}</Text>
              <Caption1 className={styles.quiet}>
                {[t(isLive ? "sheets.live" : "sheets.fixed"), asOf].filter(Boolean).join(" · ")}
              </Caption1>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
