import { AriaLiveAnnouncer, FluentProvider, makeStyles } from "@fluentui/react-components";
import { OpenInExcel } from "./components/frame/OpenInExcel";
import { Pane } from "./components/frame/Pane";
import { useTheme } from "./hooks/useTheme";
import { darkTheme } from "./hooks/theme";

// What the browser draws itself: the calendar of a date, the lists of pickers, the scroll bar.
const useStyles = makeStyles({ light: { colorScheme: "light" }, dark: { colorScheme: "dark" } });

export interface AppProps {
  readonly isInExcel: boolean;
  /** Settles once the workbook has been asked for its ledger. */
  readonly opening: Promise<void>;
}

/** The page in Office's colours: the pane, or outside Excel how to get there. */
export function App({ isInExcel, opening }: AppProps) {
  const theme = useTheme();
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={theme === darkTheme ? styles.dark : styles.light}>
      <AriaLiveAnnouncer>
        {isInExcel ? <Pane opening={opening} /> : <OpenInExcel />}
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
