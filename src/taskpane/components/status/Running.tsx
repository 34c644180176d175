import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { inWords } from "../../../core/message";
import type { DeedState } from "../../../session/deedState";
import { useWords } from "../../language/useWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { color: tokens.colorNeutralForeground2 },
  bar: { marginTop: tokens.spacingVerticalXS },
});

export interface RunningProps {
  readonly state: Extract<DeedState, { kind: "running" }>;
}

/** What is being done, how far it is, and how to end it. */
export function Running({ state: { progress, cancel } }: RunningProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const label = useId();
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <>
      <div className={styles.line}>
        <div className={styles.words}>
          <Text block id={label} weight="semibold">
            {progress === undefined ? t("deed.working") : inWords(progress.step, words)}
          </Text>
          {total === 0 ? null : (
            <Text block size={200} className={styles.count}>
              {t("deed.step", { done, total })}
            </Text>
          )}
        </div>
        <Button onClick={cancel}>{t("deed.cancel")}</Button>
      </div>
      <ProgressBar
        className={styles.bar}
        aria-labelledby={label}
        {...(total === 0 ? {} : { value: done, max: total })}
      />
    </>
  );
}
