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
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { inWords } from "../../core/message";
import { sentencesOf } from "../../core/userError";
import type { DeedState } from "../../session/deedState";
import type { Texts } from "../texts/texts";

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
  readonly texts: Texts;
  readonly state: DeedState;
  readonly onDismiss: () => void;
}

/** How far the work is, or how it ended; screen readers hear it. */
export function DeedReport({ texts, state, onDismiss }: DeedReportProps) {
  if (state.kind === "idle") return null;
  if (state.kind === "running") return <Running texts={texts} state={state} />;
  return <Ending texts={texts} state={state} onDismiss={onDismiss} />;
}

interface EndingProps {
  readonly texts: Texts;
  readonly state: Ended;
  readonly onDismiss: () => void;
}

function Ending({ texts, state, onDismiss }: EndingProps) {
  const styles = useStyles();
  const { intent, title, sentence, points } = reportOf(state, texts);
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
            aria-label={texts.close}
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

type Running = Extract<DeedState, { kind: "running" }>;

function Running({ texts, state }: { readonly texts: Texts; readonly state: Running }) {
  const styles = useStyles();
  const { progress } = state;
  const step = progress === undefined ? "" : texts.step(progress.done, progress.total);
  return (
    <div className={styles.running}>
      <Field
        className={styles.bar}
        validationMessage={step}
        validationState="none"
        label={progress === undefined ? texts.working : inWords(progress.step, texts.words)}
      >
        {progress === undefined || progress.total === 0 ? (
          <ProgressBar />
        ) : (
          <ProgressBar value={progress.done} max={progress.total} />
        )}
      </Field>
      <Button onClick={state.cancel}>{texts.cancel}</Button>
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

function reportOf(state: Ended, texts: Texts): Report {
  switch (state.kind) {
    case "done": {
      const { said, problems, notes = [] } = state.outcome;
      const intent =
        state.outcome.isCancelled === true ? "info" : problems.length > 0 ? "warning" : "success";
      return {
        intent,
        sentence: inWords(said, texts.words),
        points: [...problems, ...notes].map((point) => inWords(point, texts.words)),
      };
    }
    case "cancelled":
      return { intent: "info", sentence: texts.cancelled, points: [] };
    case "failed": {
      const [sentence = "", ...points] = sentencesOf(state.why, texts.words);
      return { intent: "error", title: texts.failed, sentence, points };
    }
    case "broken": {
      const sentence = texts.broken(state.detail);
      return { intent: "error", title: texts.failed, sentence, points: [] };
    }
  }
}
