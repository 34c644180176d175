import { Link, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { deeds } from "../../../commands/deeds";
import { openPlace } from "../../../commands/openPlace";
import { perform } from "../../../commands/perform";
import type { Standing } from "../../../session/standing";
import type { Waiting } from "./whatWaits";

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
  },
  line: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}` },
});

export interface WaitingPartProps extends Pick<Standing, "review"> {
  readonly waiting: Waiting;
  readonly unresolved: number;
}

/** What waits for somebody, each with the way to it. */
export function WaitingPart({ waiting, review, unresolved }: WaitingPartProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { changes, otherDays } = waiting;
  const open = review?.open ?? 0;
  if (changes + otherDays + open + unresolved === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <Subtitle2 as="h2" id="waiting">
        {t("home.waiting")}
      </Subtitle2>
      <ul className={styles.list}>
        {changes === 0 ? null : (
          <li>
            <Text>{t("home.changes", { count: changes })}</Text>
          </li>
        )}
        {otherDays === 0 ? null : (
          <li>
            <Text>{t("home.otherDays", { count: otherDays })}</Text>
          </li>
        )}
        {review === undefined || open === 0 ? null : (
          <li className={styles.line}>
            <Text>{t("home.toCheck", { count: open })}</Text>
            <Link as="button" onClick={() => void openPlace({ sheet: review.id })}>
              {t("home.openReview")}
            </Link>
          </li>
        )}
        {unresolved === 0 ? null : (
          <li className={styles.line}>
            <Text>{t("home.unresolved", { count: unresolved })}</Text>
            <Link as="button" onClick={() => void perform(deeds.repairFormulas, {})}>
              {t("tools.repair")}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
