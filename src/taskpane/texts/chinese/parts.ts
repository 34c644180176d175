/** Parts of the add-in that come after the pane stands. */
export const parts = {
  coming: "正在取这一部分……",
  missing: "取不到这一部分，请检查网络后再试。",
  tryAgain: "再试一次",
  ready: "已可离线使用",
  unreachable: "还有部分没有取到，离线时用不了；连上网络后会自动再取。",
} as const;
