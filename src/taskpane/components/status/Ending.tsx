import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useTranslation } from "react-i18next";
import { openPlace } from "../../../commands/openPlace";
import { useSession } from "../../hooks/useSession";
import type { Ending as EndingInWords } from "./endingOf";
import { NextSteps } from "./NextSteps";
import { labelOf } from "./placesIn";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flex: "none", fontSize: "20px" },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  error: { color: tokens.colorStatusDangerForeground1 },
  points: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "1.2em" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
});

const icons = {
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  info: InfoFilled,
  error: ErrorCircleFilled,
} as const;

export interface EndingProps {
  readonly ending: EndingInWords;
  readonly onDismiss: () => void;
}

/** What was done, kept and skipped, and why; where that stands, and what can be done next. */
export function Ending({ ending, onDismiss }: EndingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const standing = useSession("standing");
  const { intent, title, sentence, points } = ending;
  const Icon = icons[intent];
  const places = ending.places.filter(({ sheet }) => standing?.names.includes(sheet) === true);
  return (
    <div className={styles.line}>
      <Icon className={mergeClasses(styles.icon, styles[intent])} aria-hidden />
      <div className={styles.words}>
        {title === undefined ? null : (
          <Text block weight="semibold">
            {title}
          </Text>
        )}
        <Text block>{sentence}</Text>
        {points.length === 0 ? null : (
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
        {places.length === 0 ? null : (
          <nav aria-label={t("status.places")} className={styles.row}>
            {places.map((place) => (
              <Link key={labelOf(place)} as="button" onClick={() => void openPlace(place)}>
                {labelOf(place)}
              </Link>
            ))}
          </nav>
        )}
        <NextSteps ending={ending} className={styles.row} />
      </div>
      <Button
        appearance="transparent"
        size="small"
        aria-label={t("deed.close")}
        icon={<DismissRegular />}
        onClick={onDismiss}
      />
    </div>
  );
}
