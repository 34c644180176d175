import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Ledger } from "../../../core/ledger";
import { openingText } from "../../../core/opening";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface CopyTextProps {
  readonly ledger: Ledger;
  /** Codes of the counties whose texts are copied. */
  readonly areas: readonly string[];
}

/** What was copied last, of which counties and ledger. */
interface Copied {
  readonly ledger: Ledger;
  readonly of: string;
  readonly text: string;
  readonly isThere: boolean;
}

/** 文字稿 of counties onto the clipboard; where that is not allowed, as a text that can be copied by hand. */
export function CopyText({ ledger, areas }: CopyTextProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [copied, setCopied] = useState<Copied>();
  const of = areas.join();
  const said = copied?.ledger === ledger && copied.of === of ? copied : undefined;
  const copy = async (): Promise<void> => {
    const text = areas.map((area) => openingText(ledger, area)).join("\n\n");
    setCopied({ ledger, of, text, isThere: await putOnClipboard(text) });
  };
  return (
    <div className={styles.part}>
      <Button disabledFocusable={areas.length === 0} onClick={() => void copy()}>
        {t("sheets.copyText")}
      </Button>
      <div role="status">
        {said?.isThere === true && t("sheets.textCopied", { count: areas.length })}
      </div>
      {said?.isThere === false && (
        <Field label={t("sheets.copyByHand")}>
          <Textarea
            readOnly
            resize="vertical"
            rows={8}
            value={said.text}
            onFocus={({ target }) => {
              target.select();
            }}
          />
        </Field>
      )}
    </div>
  );
}

/** Some hosts of a pane do not let it near the clipboard. */
async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
