import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Ledger } from "../../../core/ledger";
import { panels } from "./panels";
import { HomePanel } from "../home/HomePanel";

/** In the order of the tabs. */
export const tabs = ["home", "entry", "find"] as const;
export type ViewName = (typeof tabs)[number] | "settings";

const useStyles = makeStyles({
  without: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
});

export interface ViewProps {
  readonly name: ViewName;
  readonly className: string;
  readonly isShown: boolean;
  /** Undefined: the workbook holds none. */
  readonly ledger: Ledger | undefined;
  readonly onHome: () => void;
}

/** A panel of the pane; what was typed there stays while it is not shown. */
export function View({ name, className, isShown, ledger, onHome }: ViewProps) {
  const { t } = useTranslation();
  const settings = { role: "region", "aria-label": t("frame.settings") };
  const panel = { role: "tabpanel", "aria-labelledby": `tab-${name}` };
  return (
    <div
      id={`view-${name}`}
      hidden={!isShown}
      className={className}
      {...(name === "settings" ? settings : panel)}
    >
      {name === "settings" ? (
        <panels.SettingsPanel ledger={ledger} />
      ) : name === "home" ? (
        <HomePanel ledger={ledger} />
      ) : ledger === undefined ? (
        <WithoutLedger onHome={onHome} />
      ) : name === "entry" ? (
        <panels.EntryPanel ledger={ledger} />
      ) : (
        <panels.FindPanel ledger={ledger} />
      )}
    </div>
  );
}

function WithoutLedger({ onHome }: Pick<ViewProps, "onHome">) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.without}>
      <Text>{t("frame.loadFirst")}</Text>
      <Button appearance="primary" onClick={onHome}>
        {t("frame.toHome")}
      </Button>
    </div>
  );
}
