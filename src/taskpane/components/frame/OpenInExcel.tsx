import { makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    maxWidth: "26rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
});

/** What a plain browser sees. */
export function OpenInExcel() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <img src="assets/icon-80.png" width={64} height={64} alt="" />
      <Title3 as="h1">{t("app.openInExcel")}</Title3>
      <Text align="center">{t("app.openInExcelHow")}</Text>
    </main>
  );
}
