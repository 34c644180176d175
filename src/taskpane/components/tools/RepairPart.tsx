import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";

/** 修复: formulas that stayed without a result are entered again. */
export function RepairPart({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Caption1>{t("tools.repairHint")}</Caption1>
      <Button disabledFocusable={isBusy} onClick={() => void perform(deeds.repairFormulas, {})}>
        {t("tools.repair")}
      </Button>
    </>
  );
}
