import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";
import { useSession } from "../../hooks/useSession";
import type { Ending } from "./endingOf";

export interface NextStepsProps {
  readonly ending: Ending;
  readonly className: string;
}

/** What can be done about how a deed ended: going on, undoing its half, trying again, finalising what is live. */
export function NextSteps({ ending: { left, places }, className }: NextStepsProps) {
  const { t } = useTranslation();
  const deed = useSession("deed");
  const followUp = useSession("followUp");
  const standing = useSession("standing");
  const isMade = deed.kind === "done" && deed.outcome.said.code === "built";
  const isLive =
    isMade &&
    standing?.sheets.some((one) => one.isLive && places.some(({ sheet }) => sheet === one.name));
  if (left === undefined && isLive !== true) return null;
  return (
    <div className={className}>
      {left === undefined ? null : (
        <Button size="small" onClick={followUp?.again}>
          {left === "halfway" ? t("status.goOn") : t("status.again")}
        </Button>
      )}
      {left !== undefined && followUp?.restore ? (
        <Button size="small" onClick={followUp.restore}>
          {t("status.restore")}
        </Button>
      ) : null}
      {isLive === true ? (
        <Button size="small" onClick={() => void perform(deeds.finaliseAllSheets, {})}>
          {t("tools.finaliseAll")}
        </Button>
      ) : null}
    </div>
  );
}
