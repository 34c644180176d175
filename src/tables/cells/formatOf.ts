import type { Cell } from "./cell";
import { styles } from "./styles";

/** The number format that a planned cell shall have. */
export function formatOf({ format, style }: Cell): string {
  return format ?? styles[style].format;
}
