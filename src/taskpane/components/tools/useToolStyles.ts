import { makeStyles, tokens } from "@fluentui/react-components";

/** One control below the other. */
export const useToolStyles = makeStyles({
  tool: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
