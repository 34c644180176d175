/** What stands for a number of a row that could not be read. */
const staleNumber = '="待更新"';
const staleReason = ',"本行在判断之后有改动，重新生成汇总表即更新")';

/** Beginning and end of the texts that versions before wrote into computed columns, each row its own. */
const forms: readonly {
  readonly column: string;
  readonly begins: RegExp;
  readonly ends: string;
}[] = [
  {
    column: "完成率",
    begins: /^=IF\(AND\(ISNUMBER\((?:\[@最新完成值\]|IF\().*ROUND\(.*\/.*,12\)/u,
    ends: ',"")',
  },
  {
    column: "差距",
    begins: /^=IF\(AND\(ISNUMBER\((?:\[@最新完成值\]|IF\().*,ROUND\([^/]*,10\)/u,
    ends: ',"")',
  },
  {
    column: "序时进度",
    begins: /^=IF\(OR\(\[@时期\]="",NOT\(ISNUMBER\(.*,"",IFERROR\(ROUND\(MIN\(1,MAX\(0,/u,
    ends: ',12),""))',
  },
  { column: "状态", begins: /^=IF\(AND\(\[@时期\]=/u, ends: ',"待更新")' },
  { column: "说明", begins: /^=IF\(\[@状态\]="待更新","本行在判断之后有改动/u, ends: '")' },
  {
    column: "说明",
    begins: /^=IF\((?:ISERROR\(|OR\(|LEFT\()?\[@/u,
    ends: staleReason,
  },
];

/** Whether a computed cell holds a formula that a version before wrote there. */
export function isFormerFormula(formula: string): boolean {
  return (
    formula === staleNumber ||
    forms.some(({ begins, ends }) => begins.test(formula) && formula.endsWith(ends))
  );
}
