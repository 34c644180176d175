import type { Rect } from "./address";

export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  rect: Rect;
  /** Values set through Office.js by path, `format.font.color`. */
  readonly settings: Map<string, unknown>;
}
