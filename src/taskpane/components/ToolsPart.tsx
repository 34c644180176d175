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
import { deeds, perform } from "../../commands/deeds";
import type { Ledger } from "../../core/ledger";
import type { ToolTexts } from "../texts/toolTexts";
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
  readonly texts: ToolTexts;
  readonly ledger: Ledger;
  readonly isBusy: boolean;
}

export interface ToolsPartProps extends ToolProps {
  readonly canShowCards: boolean;
}

/** What is needed now and then, collapsed: finalising, repairing, entering a figure, finding a formula. */
export function ToolsPart({ texts, ledger, isBusy, canShowCards }: ToolsPartProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      <AccordionItem value="finish">
        <AccordionHeader as="h2">{texts.finish}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <Caption1>{texts.finishHint}</Caption1>
          <Button disabled={isBusy} onClick={() => void perform(deeds.finaliseSheet, {})}>
            {texts.finaliseFront}
          </Button>
          <Button disabled={isBusy} onClick={() => void perform(deeds.finaliseAllSheets, {})}>
            {texts.finaliseAll}
          </Button>
          <Caption1>{texts.repairHint}</Caption1>
          <Button disabled={isBusy} onClick={() => void perform(deeds.repairFormulas, {})}>
            {texts.repair}
          </Button>
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="enter">
        <AccordionHeader as="h2">{texts.enter}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <EntryForm texts={texts} ledger={ledger} isBusy={isBusy} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="find">
        <AccordionHeader as="h2">{texts.find}</AccordionHeader>
        <AccordionPanel className={styles.tool}>
          <FormulaFinder texts={texts} ledger={ledger} isBusy={isBusy} />
          <CardSwitch texts={texts} canShowCards={canShowCards} isBusy={isBusy} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
