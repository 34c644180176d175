/** What stands in 来源 of 填报记录 by our hand. */
export const sourceWords = {
  typed: ({
    isFirstRecord,
    isAssumed,
  }: {
    readonly isFirstRecord: boolean;
    readonly isAssumed: boolean;
  }) => `${isFirstRecord ? "0.1.0" : "录入"}${isAssumed ? "；按截至日期推定" : ""}`,
} as const;
