import { isNoUnit } from "./unitAt";

/*
 * What may stand directly behind a number that has no unit of the table: a measure word (3盏灯), the noun
 * itself (12盟市, 1.3亿投资), or a word with which the sentence goes on. Any other character may be what is
 * left of a unit, a multiplier or a currency.
 */
const measures =
  "盏把部根块片颗粒枚面幅封顶道堂栏缸盘盆罐盒包碗杯壶筐篮担束捆扎堆垛丛排行股滴节段章讲首曲幕版卷字词句声趟遍轮阵步站程届代世辈胎茬季旬分秒刻时夜点丈尺寸亩格档维极核轴翼纵横强甲折双副";
const places =
  "省市县区旗盟州国镇乡村屯社街路线带圈园厂矿店馆院校房室厅局科营队班部岛山河湖井库渠桥";
const people = "人民众员师生工农牧渔商学干职官兵士青少老妇女男儿童党群居户游观用读受贫残移";
const things =
  "牛羊马驼猪鸡兔鱼畜禽苗树林草果菜粮豆肉奶药煤油气水电热光风机器车船灯棚舍企业资投贷捐拨补产销订岗课大小优重示项专公共家就创基设存活";
const going =
  "的之等者后前内外中余多以及和与或为是在用来由从向被已并而且但均都左右上下起止整不还次年月日号名位比较同到至完达增减降升超占签引落覆涉惠吸帮供收净总计";
/** Their first characters. */
export const counted = measures + places + people + things + going;
const first = new Set(counted);
const words =
  /^(?:公分|公升|毫米|毫升|毫克|里路|方面|成[立员果套年本为功]|度|平方?(?:$|[^\p{Script=Han}])|立方(?:$|[^\p{Script=Han}])|吉焦|吧)/u;

/** Whether the text behind a bare number begins with something that may stand there. */
export function mayBeCounted(after: string): boolean {
  return first.has(after.charAt(0)) || words.test(after) || isNoUnit(after);
}
