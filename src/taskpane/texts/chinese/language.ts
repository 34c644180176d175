/** The choice of the pane's language; a language is named in itself. */
export const language = {
  label: "窗格语言",
  office: "跟随Office",
  chinese: "中文",
  english: "English",
  hint: "工作表、判断和说明都用中文",
  unreachable: "取不到英文的界面文字，仍用中文。请检查网络后再选一次。",
} as const;
