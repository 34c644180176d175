import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { laterFillInCount } from "../../../actions/deed/dayNotes";
import { deeds } from "../../../commands/deeds";
import { perform } from "../../../commands/perform";
import { counties, type Ledger } from "../../../core/ledger";
import { useSession } from "../../hooks/useSession";
import { useWords } from "../../language/useWords";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface LedgerPartProps {
  readonly ledger: Ledger;
  readonly isBusy: boolean;
}

/** What data the workbook holds, and by which day targets are judged. */
export function LedgerPart({ ledger, isBusy }: LedgerPartProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const standing = useSession("standing");
  const { dataset, asOf } = ledger;
  const { version, observations, targets } = dataset;
  const later = laterFillInCount(ledger);
  return (
    <section aria-labelledby="data">
      <div className={styles.head}>
        <Subtitle2 as="h2" id="data">
          {t("ledger.version", { version })}
        </Subtitle2>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void perform(deeds.loadDataset, {})}
        >
          {t("ledger.loadAgain")}
        </Button>
      </div>
      <Text block className={styles.quiet}>
        {t("ledger.counts", {
          facts: observations.length,
          targets: targets.length,
          counties: counties(ledger).length,
        })}
      </Text>
      {asOf === undefined ? null : (
        <Text block>
          {standing?.daySet === undefined
            ? t("home.asOfFollows", { day: asOf })
            : t("home.asOfSet", { day: asOf })}
        </Text>
      )}
      {later === 0 ? null : <Text block>{words.fillInsLater({ count: later })}</Text>}
    </section>
  );
}
