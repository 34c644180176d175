/**
 * The document's theme: 宋体 is the typeface of cells and charts wherever none is named, and charts and table styles take
 * the quiet colours of printed reports.
 */
const colors: readonly (readonly [slot: string, color: string])[] = [
  ["dk2", "3B3F46"],
  ["lt2", "F3E9E2"],
  ["accent1", "9C2B22"],
  ["accent2", "1F5FA8"],
  ["accent3", "C98A2B"],
  ["accent4", "4F7F5B"],
  ["accent5", "6B5B95"],
  ["accent6", "5B6470"],
  ["hlink", "1F5FA8"],
  ["folHlink", "6B5B95"],
];

const colorScheme = [
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>',
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
  ...colors.map(([slot, color]) => `<a:${slot}><a:srgbClr val="${color}"/></a:${slot}>`),
].join("");

function font(slot: string, typeface: string): string {
  return (
    `<a:${slot}><a:latin typeface="${typeface}"/><a:ea typeface="${typeface}"/><a:cs typeface=""/>` +
    `<a:font script="Hans" typeface="${typeface}"/></a:${slot}>`
  );
}

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const plainLine = `<a:ln w="9525">${plainFill}<a:prstDash val="solid"/></a:ln>`;
const plainEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

export const themeXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="台账"><a:themeElements>' +
  `<a:clrScheme name="台账">${colorScheme}</a:clrScheme>` +
  `<a:fontScheme name="台账">${font("majorFont", "黑体")}${font("minorFont", "宋体")}</a:fontScheme>` +
  `<a:fmtScheme name="台账"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${plainLine.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${plainEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>";
