import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ComponentType, type FunctionComponent } from "react";
import { useTranslation } from "react-i18next";
import { reportDefect } from "../../actions/deed/reportDefect";
import { UserError } from "../../core/userError";
import { fetchPart } from "../../session/fetchPart";

const useStyles = makeStyles({
  missing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

export type LazyPanel<Props> = FunctionComponent<Props> & {
  /** Has the code come before the panel is shown; rejects where it is out of reach. */
  readonly fetch: () => Promise<unknown>;
};

/** A panel whose code comes when it is first shown; where that is out of reach it says so, and can be tried again. */
export function lazyPanel<Props extends object>(
  ask: () => Promise<ComponentType<Props>>,
): LazyPanel<Props> {
  let come: ComponentType<Props> | undefined;
  const fetch = async (): Promise<ComponentType<Props>> => (come ??= await fetchPart(ask));
  function Lazy(props: Props) {
    const [Panel, setPanel] = useState(() => come);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (Panel !== undefined || isMissing) return;
      fetch().then(
        (panel) => {
          setPanel(() => panel);
        },
        (error: unknown) => {
          if (!(error instanceof UserError)) reportDefect(error);
          setMissing(true);
        },
      );
    }, [Panel, isMissing]);
    if (Panel !== undefined) return <Panel {...props} />;
    const tryAgain = () => {
      setMissing(false);
    };
    return isMissing ? <Missing onTryAgain={tryAgain} /> : <Coming />;
  }
  return Object.assign(Lazy, { fetch });
}

function Coming() {
  const { t } = useTranslation();
  return <Spinner size="tiny" label={t("parts.coming")} />;
}

function Missing({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.missing}>
      <Text role="alert">{t("parts.missing")}</Text>
      <Button onClick={onTryAgain}>{t("parts.tryAgain")}</Button>
    </div>
  );
}
