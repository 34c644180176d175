import { Button, makeStyles, Subtitle1, Tab, TabList, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useKeptFocus } from "../../hooks/useKeptFocus";
import { useLedger } from "../../hooks/useLedger";
import { StatusStrip } from "../status/StatusStrip";
import { Opening } from "./Opening";
import { tabs, View, type ViewName } from "./View";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    maxWidth: "40rem",
    margin: "0 auto",
    // Magnified four times there is hardly a line left: then everything scrolls.
    "@media (max-height: 240px)": { height: "auto", minHeight: "100vh" },
  },
  head: { flex: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // WebView2 hides its scroll bar until the pointer finds it.
  panel: { flex: "1 1 auto", minHeight: 0, overflowY: "scroll", overflowX: "hidden" },
  view: { padding: tokens.spacingHorizontalM },
});

/** The pane inside Excel: tabs, the panel of the one that is chosen, and how the last deed goes or went. */
export function Pane({ opening }: { readonly opening: Promise<void> }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [state, askAgain] = useLedger(opening);
  const [view, setView] = useState<ViewName>("home");
  // What was typed in a panel stays while another one is looked at.
  const [visited, setVisited] = useState<readonly ViewName[]>(["home"]);
  const frame = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(frame, panel);
  const show = (next: ViewName) => {
    setView(next);
    setVisited((before) => (before.includes(next) ? before : [...before, next]));
  };
  const isReady = state.kind === "empty" || state.kind === "held";
  return (
    <div ref={frame} className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.title}>
          <Subtitle1 as="h1">{t("app.product")}</Subtitle1>
          <Button
            appearance="subtle"
            icon={<SettingsRegular />}
            aria-label={t("frame.settings")}
            aria-pressed={view === "settings"}
            onClick={() => {
              show(view === "settings" ? "home" : "settings");
            }}
          />
        </div>
        <TabList
          size="small"
          aria-label={t("frame.tabs")}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            show(tabs.find((tab) => tab === value) ?? "home");
          }}
        >
          {tabs.map((tab) => (
            <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls={`view-${tab}`}>
              {t(`frame.${tab}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <main ref={panel} tabIndex={-1} className={styles.panel} aria-label={t(`frame.${view}`)}>
        {isReady || view === "settings" ? null : <Opening state={state} onAgain={askAgain} />}
        {visited.map((name) => (
          <View
            key={name}
            name={name}
            className={styles.view}
            isShown={name === view && (isReady || name === "settings")}
            ledger={state.kind === "held" ? state.ledger : undefined}
            onHome={() => {
              show("home");
            }}
          />
        ))}
      </main>
      <StatusStrip />
    </div>
  );
}
