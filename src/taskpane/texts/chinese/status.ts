/** The strip that says what is being done and how it ended. */
export const status = {
  title: "进度和结果",
  places: "打开",
  again: "再试一次",
  goOn: "继续",
  restore: "恢复原样",
} as const;
