import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Words } from "../../commands/words";
import { inWords } from "../../core/message";
import { sentencesOf } from "../../core/userError";
import type { DeedState } from "../../session/deedState";
import { useWords } from "../language/useWords";

const useStyles = makeStyles({
  points: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: "1.2em" },
  running: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  bar: { width: "100%" },
});

export interface DeedReportProps {
  readonly state: DeedState;
  readonly onDismiss: () => void;
}

/** How far the work is, or how it ended; screen readers hear it. */
export function DeedReport({ state, onDismiss }: DeedReportProps) {
  if (state.kind === "idle") return null;
  if (state.kind === "running") return <Running state={state} />;
  return <Ending state={state} onDismiss={onDismiss} />;
}

interface EndingProps {
  readonly state: Ended;
  readonly onDismiss: () => void;
}

function Ending({ state, onDismiss }: EndingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { intent, title, sentence, points } = reportOf(state, t, useWords());
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {sentence}
        {points.length === 0 ? null : (
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t("deed.close")}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

type Running = Extract<DeedState, { kind: "running" }>;

function Running({ state }: { readonly state: Running }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const words = useWords();
  const { progress } = state;
  const { done = 0, total = 0 } = progress ?? {};
  const step = progress === undefined ? "" : t("deed.step", { done, total });
  return (
    <div className={styles.running}>
      <Field
        className={styles.bar}
        validationMessage={step}
        validationState="none"
        label={progress === undefined ? t("deed.working") : inWords(progress.step, words)}
      >
        {total === 0 ? <ProgressBar /> : <ProgressBar value={done} max={total} />}
      </Field>
      <Button onClick={state.cancel}>{t("deed.cancel")}</Button>
    </div>
  );
}

type Ended = Exclude<DeedState, { kind: "running" | "idle" }>;

interface Report {
  readonly intent: "success" | "warning" | "info" | "error";
  readonly title?: string;
  readonly sentence: string;
  /** What could not be done, and what else is to be known. */
  readonly points: readonly string[];
}

function reportOf(state: Ended, t: TFunction, words: Words): Report {
  switch (state.kind) {
    case "done": {
      const { said, problems, notes = [] } = state.outcome;
      const intent =
        state.outcome.isCancelled === true ? "info" : problems.length > 0 ? "warning" : "success";
      return {
        intent,
        sentence: inWords(said, words),
        points: [...problems, ...notes].map((point) => inWords(point, words)),
      };
    }
    case "cancelled":
      return { intent: "info", sentence: t("deed.cancelled"), points: [] };
    case "failed": {
      const [sentence = "", ...points] = sentencesOf(state.why, words);
      return { intent: "error", title: t("deed.failed"), sentence, points };
    }
    case "broken": {
      const sentence = t("deed.broken", { detail: state.detail });
      return { intent: "error", title: t("deed.failed"), sentence, points: [] };
    }
  }
}
