import { unitTable } from "../units/unitTable";
import { counted } from "./mayBeCounted";
import { beforeSign } from "./signAt";
import type { FigureToken } from "./token";
import {
  about,
  above,
  below,
  fallen,
  falls,
  filler,
  losses,
  moves,
  negative,
  rates,
  rises,
} from "./wordsBefore";

/** As far as words before and behind a figure say something of it. */
const reach = { before: 12, after: 8 } as const;
const han = /\p{Script=Han}/u;
const numerals = "〇○零一二三四五六七八九十百千万亿两俩半几分之点第前翻番";
const words = [about, above, below, fallen, falls, filler, losses, moves, negative, rates, rises];
const after = "以上之内左右下有余多到足起整来含及";
/** What numbers, units and the words about them are made of. */
const grammar = new Set([numerals, ...words, ...unitTable.keys(), after, "零下"].join(""));
/**
 * Nouns and links of one character that stand between a word and its figure (减税300万元, 降至4.1%), and those
 * that end like a longer unit (30人首次, 3台配套, 5千瓦同时): they cut nothing.
 */
const links =
  "口羊牛马驼猪鸡鱼煤水电油气地田草林粮肉奶雨雪菜药料纸铁钢锌矿税费率幅额量债本员贫损耗碳排产能价息租利存仓持免轻缓速温尘噪压糖准薪级解生落责伤面荷氧重担月日期间儿女见停空欠灾困至为成毫厘微的是在共计已仅只就又再各每均按比较标格线性份层项占即指首依此初屡档名位班其数这那配整全同按临定随当实暂届今去老工";
const understood = new Set(links + counted);

/**
 * Places of Chinese characters near a figure that no word of the grammar holds, between two that do: each may
 * have cut a word, a number or a unit in two (亏囗损300万元, 三囗千, 30人囗次).
 */
export function strangersWithin(text: string, token: FigureToken): readonly number[] {
  const first = Math.max(0, beforeSign(text, token.start) - reach.before);
  const last = Math.min(text.length - 1, token.end + reach.after);
  const places: number[] = [];
  for (let place = first; place <= last; place++) {
    const character = text.charAt(place);
    if (!han.test(character) || grammar.has(character) || understood.has(character)) continue;
    const isLast = place === text.length - 1;
    if (mayJoin(text.charAt(place - 1)) && (isLast || mayJoin(text.charAt(place + 1))))
      places.push(place);
  }
  return places;
}

/** A sign, a digit, or a character of the grammar. */
function mayJoin(character: string): boolean {
  return character !== "" && (!han.test(character) || grammar.has(character));
}
