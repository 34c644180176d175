/** Currencies that no figure of a ledger in 元 may be in. */
export const foreign =
  "美元|美金|美刀|港元|港币|欧元|英镑|日元|日圆|韩元|韩币|卢布|澳元|加元|台币|越南盾|泰铢|外币";

/** The run of letters, or the one sign, with which a text begins. */
export function firstWord(text: string): string {
  return /^[A-Za-z\d]+/.exec(text)?.[0] ?? Array.from(text)[0] ?? "";
}

/** The run of letters, or the one sign, with which a text ends. */
export function lastWord(text: string): string {
  return /[A-Za-z\d]+[-.]?$/.exec(text)?.[0] ?? Array.from(text).at(-1) ?? "";
}
