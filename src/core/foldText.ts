const fullWidth = /[！-～]/g;

/**
 * Text as the grammar reads it: blanks removed, full-width letters, digits and signs made plain, one
 * character for one, so that a place in it is a place in the text without its blanks.
 * A full-width comma stays a comma of prose unless it stands between full-width digits. The minus sign −
 * stays apart from the hyphen, which may join two words.
 */
export function foldText(text: string): string {
  return removeBlanks(text)
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ",")
    .replace(fullWidth, (character) =>
      character === "，" ? character : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[‐‑﹣]/g, "-")
    .replace(/[•・‧∙⋅]/g, "·")
    .replace(/[﹪]/g, "%");
}

/**
 * The text with a 、 where a blank parts two numbers or a line ends between them, which without the blank
 * would run into one: 2024 28.2亿元. The hour behind a day stays apart by itself, and the 亿元 in a line below
 * its 28.2 belongs to it.
 */
export function partNumbers(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\d０-９][.,．，]?)\s+(?=[.,．，]?[\d０-９])/g, "、")
    .replace(/(?<=[〇零一二三四五六七八九])\s+(?=[〇零一二三四五六七八九\d])/g, "、")
    .replace(
      /(?<=[\d０-９〇零一二三四五六七八九十百千万亿])[\t\r\n\v\f]+(?=\S)(?!\s*(?:[十百千]?[万亿]|[百千]万|元(?![旦宵])|[%％‰]))/g,
      "、",
    );
}

/** The text without white space, as the data package counts places in a paragraph. */
export function removeBlanks(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/g, "");
}
