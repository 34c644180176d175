/** The fonts of charts, which are those of the cells around them: text, then the title. */
export const chartFonts = {
  text: { name: "宋体", size: 9 },
  title: { name: "黑体", size: 10.5, bold: true },
} as const;
