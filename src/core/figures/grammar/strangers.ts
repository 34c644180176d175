/** Currencies that no figure of a ledger in 元 may be in. */
export const foreign =
  "[美港欧日韩澳加新台泰外瑞]元|[港日韩澳加台新泰外欧]币|美金|美刀|新加坡元|英镑|日圆|円|卢布|卢比|法郎|瑞郎|越南盾|泰铢|图格里克|比索|里拉|克朗|澳门元|马克|林吉特|里亚尔|列弗|港纸|第纳尔";

/** The run of letters, or the one sign, with which a text begins. */
export function firstWord(text: string): string {
  return /^[A-Za-z\d]+/.exec(text)?.[0] ?? Array.from(text)[0] ?? "";
}

/** The run of letters, or the one sign, with which a text ends. */
export function lastWord(text: string): string {
  return /[A-Za-z\d]+[-.]?$/.exec(text)?.[0] ?? Array.from(text).at(-1) ?? "";
}
