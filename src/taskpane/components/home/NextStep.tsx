import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { makeSheets } from "../../../commands/makeSheets";
import { perform } from "../../../commands/perform";
import type { Ledger } from "../../../core/ledger";
import type { BuildOptions } from "../../../actions/build/buildOptions";
import { session } from "../../../session/session";
import { optionsOf, type Choice } from "./choice";
import type { Waiting } from "./whatWaits";

export interface NextStepProps {
  readonly ledger: Ledger | undefined;
  readonly choice: Choice;
  /** What sheets that stand wait for; undefined where a person chooses what to make. */
  readonly waiting: Waiting | undefined;
  readonly isBusy: boolean;
  /** Called when all is made as chosen: the workbook has it so from then on. */
  readonly onMade: () => void;
}

/** The one primary button: load, then make, then bring up to date. It stays the same button, so that focus stays too. */
export function NextStep({ ledger, choice, waiting, isBusy, onMade }: NextStepProps) {
  const { t } = useTranslation();
  const { label, act } = nextStep();
  return (
    <Button appearance="primary" disabledFocusable={isBusy || act === undefined} onClick={act}>
      {label}
    </Button>
  );

  function nextStep(): { readonly label: string; readonly act: (() => void) | undefined } {
    if (ledger === undefined) {
      return { label: t("ledger.load"), act: () => void perform(deeds.loadDataset, {}) };
    }
    if (waiting && waiting.areas.length > 0 && waiting.changes + waiting.otherDays > 0) {
      const { areas } = waiting;
      return { label: t("home.update"), act: () => void makeSheets({ areas }) };
    }
    const options = optionsOf(ledger, choice);
    const count = options.areas?.length ?? 0;
    if (count === 0) return { label: t("sheets.chooseFirst"), act: undefined };
    return { label: t("sheets.make", { count }), act: () => void make(options) };
  }

  async function make(options: BuildOptions): Promise<void> {
    await makeSheets(options);
    const { deed } = session.get();
    if (deed.kind === "done" && deed.outcome.isCancelled !== true) onMade();
  }
}
