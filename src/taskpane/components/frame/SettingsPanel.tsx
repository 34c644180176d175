import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import product from "../../../../package.json";
import type { Ledger } from "../../../core/ledger";
import { LanguageSelect } from "./LanguageSelect";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What is set once, and what this is. */
export function SettingsPanel({ ledger }: { readonly ledger: Ledger | undefined }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.panel}>
      <LanguageSelect />
      <section aria-labelledby="about">
        <Subtitle2 as="h2" id="about">
          {t("frame.about")}
        </Subtitle2>
        <Text block>{t("frame.version", { version: product.version })}</Text>
        {ledger === undefined ? null : (
          <Text block>{t("ledger.version", { version: ledger.dataset.version })}</Text>
        )}
        <Text block>{t("frame.licence")}</Text>
        <Text block>{t("frame.local")}</Text>
      </section>
    </div>
  );
}
