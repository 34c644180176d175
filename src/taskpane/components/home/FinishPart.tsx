import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** 定稿, shown only where a live sheet stands. */
export function FinishPart({ isBusy }: { readonly isBusy: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <section aria-labelledby="finish">
      <Subtitle2 as="h2" id="finish">
        {t("tools.finish")}
      </Subtitle2>
      <Caption1 block>{t("tools.finishHint")}</Caption1>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => void perform(deeds.finaliseSheet, {})}>
          {t("tools.finaliseFront")}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void perform(deeds.finaliseAllSheets, {})}
        >
          {t("tools.finaliseAll")}
        </Button>
      </div>
    </section>
  );
}
