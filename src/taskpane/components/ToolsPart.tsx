import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds, perform } from "../../commands/deeds";
import type { Ledger } from "../../core/ledger";
import { CardSwitch } from "./CardSwitch";
import { EntryForm } from "./EntryForm";
import { FormulaFinder } from "./FormulaFinder";

const useStyles = makeStyles({
  tool: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

export interface ToolProps {
  readonly ledger: Ledger;
  readonly isBusy: boolean;
}

export interface ToolsPartProps extends ToolProps {
  readonly canShowCards: boolean;
}

/** What is needed now and then, collapsed: finalising, repairing, entering a figure, finding a formula. */
export function ToolsPart({ ledger, isBusy, canShowCards }: ToolsPartProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      <AccordionItem value="finish">
        <AccordionHeader as="h2">{t("tools.finish")}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <Caption1>{t("tools.finishHint")}</Caption1>
          <Button disabled={isBusy} onClick={() => void perform(deeds.finaliseSheet, {})}>
            {t("tools.finaliseFront")}
          </Button>
          <Button disabled={isBusy} onClick={() => void perform(deeds.finaliseAllSheets, {})}>
            {t("tools.finaliseAll")}
          </Button>
          <Caption1>{t("tools.repairHint")}</Caption1>
          <Button disabled={isBusy} onClick={() => void perform(deeds.repairFormulas, {})}>
            {t("tools.repair")}
          </Button>
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="enter">
        <AccordionHeader as="h2">{t("entry.title")}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <EntryForm ledger={ledger} isBusy={isBusy} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="find">
        <AccordionHeader as="h2">{t("find.title")}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <FormulaFinder ledger={ledger} isBusy={isBusy} />
          <CardSwitch canShowCards={canShowCards} isBusy={isBusy} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
