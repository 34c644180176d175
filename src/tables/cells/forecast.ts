/** Whether a text tells what is to come, which no 完成值 is. */
export function isForecast(text: string): boolean {
  return /预计|预期|预估|预测/u.test(text);
}

/** Behind what was typed. */
export const forecastAdvice = "是预计数，不是完成数；预计数请录入数据台账，这里填完成数，如 30亿元";
