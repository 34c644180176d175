/** What stands in for the four typefaces of official documents on a machine without them. */
const substitutes: readonly (readonly [names: readonly string[], stand: readonly string[]])[] = [
  [
    ["宋体", "SimSun", "新宋体"],
    ["Noto Serif CJK SC", "Source Han Serif SC", "AR PL UMing CN"],
  ],
  [
    ["黑体", "SimHei"],
    ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"],
  ],
  [
    ["仿宋", "FangSong", "仿宋_GB2312"],
    ["Noto Serif CJK SC ExtraLight", "Noto Serif CJK SC"],
  ],
  [
    ["楷体", "KaiTi", "楷体_GB2312"],
    ["AR PL UKai CN", "Noto Serif CJK SC"],
  ],
];

/** A fontconfig file that adds the substitutes to the machine's own rules. */
export const fontSubstitutes = [
  '<?xml version="1.0"?>',
  '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
  "<fontconfig>",
  '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
  ...substitutes.flatMap(([names, stand]) => names.map((name) => rule(name, stand))),
  "</fontconfig>",
].join("\n");

function rule(name: string, stand: readonly string[]): string {
  const families = stand.map((family) => `<string>${family}</string>`).join("");
  return (
    `<match target="pattern"><test qual="any" name="family"><string>${name}</string></test>` +
    `<edit name="family" mode="prepend" binding="strong">${families}</edit></match>`
  );
}
