import { FluentProvider } from "@fluentui/react-components";
import { OpenInExcel } from "./components/OpenInExcel";
import { Pane } from "./components/Pane";
import { useTheme } from "./hooks/useTheme";
import type { Texts } from "./texts";

export interface AppProps {
  readonly isInExcel: boolean;
  readonly texts: Texts;
  /** Settles once the workbook has been asked for its ledger. */
  readonly opening: Promise<void>;
}

/** The page in Office's colours: the pane, or outside Excel how to get there. */
export function App({ isInExcel, texts, opening }: AppProps) {
  return (
    <FluentProvider theme={useTheme()}>
      {isInExcel ? <Pane texts={texts} opening={opening} /> : <OpenInExcel texts={texts} />}
    </FluentProvider>
  );
}
