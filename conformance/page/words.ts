import type { Verdict } from "../runCase";

/** What the page says. */
export const words = {
  verdicts: { pass: "相符", fail: "不符", cannot: "不能试" } satisfies Record<Verdict, string>,
  ready: "在这个新工作簿里逐条试，每条用一张自己的工作表，试完即删，约一分钟。",
  notInExcel: "这一页要在Excel里打开，请照下面的步骤做。",
  notEmpty: "这个工作簿里已有内容。为免动到它，请新建一个空白工作簿，在那里打开这个窗格再试。",
  running: (done: number, all: number) => `正在试，请勿操作工作簿（${done} / ${all}）……`,
  ended: (counts: Readonly<Record<Verdict, number>>) =>
    `试完了：${counts.pass}条相符，${counts.fail}条不符，${counts.cannot}条不能试。请复制报告发给开发的人。`,
  broken: (message: string) => `没能试完：${message}`,
  copied: "报告已复制。",
  copyByHand: "这里不许程序复制：报告已选中，请按 Ctrl+C。",
  report: "京蒙协作台账：Excel规则验证",
} as const;
