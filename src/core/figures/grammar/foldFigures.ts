import { foldText } from "../../foldText";

const capitals = "零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億圆圓";
const plain = "零一二二三三四五六六七八九十百千万万亿亿元元";
const runs = /[零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]{2,}[圆圓]?/g;
const announced = /(?:^|大写|人民币|[:¥￥])$/;

/** `foldText`, with the numerals of cheques and contracts (壹拾万零叁仟元) as the plain ones. */
export function foldFigures(text: string): string {
  const folded = foldText(text);
  return folded.replace(runs, (run, place: number) =>
    isNumber(run, folded.slice(0, place))
      ? Array.from(run, (one) => plain[capitals.indexOf(one)] ?? one).join("")
      : run,
  );
}

/** 队伍万余人 holds no numeral 伍: a digit and a multiplier of this hand, or a sum of money, is one. */
function isNumber(run: string, before: string): boolean {
  const hasDigit = /[壹贰貳叁參肆伍陆陸柒捌玖]/.test(run);
  const isTen = /^拾[万萬]/.test(run) && /(?:^|大写|[:¥￥])$/.test(before);
  return isTen || (hasDigit && (/[拾佰仟]/.test(run) || announced.test(before)));
}
