/** How far the work is and how it ended, where the deed itself has no words for it. */
export const deed = {
  working: "正在处理……",
  step: "已完成{{done}}/{{total}}",
  cancel: "取消",
  close: "关闭提示",
  cancelled: "已取消，没有改动。",
  failed: "没有完成",
  broken: "程序内部出错，操作没有完成。请重试；再次出现时，请把这句话告诉维护人：{{detail}}",
} as const;
