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

const carriers =
  "已|实际|累计|共|共计|合计|总计|计|完成|到位|实现|同比|[比较](?:上|去)年(?:同期)?|为|是|至|到|成|上|过|高达|多达|列|居|名列|位列|位居|排|排名|进入|跨入";
const known = [
  above,
  below,
  about,
  filler,
  falls,
  fallen,
  losses,
  rises,
  moves,
  negative,
  rates,
  carriers,
];
const lead = new RegExp(`^(?:${known.join("|")})*$`);
const trail =
  /^(?:(?:\(含\)|及)?(?:以上|之上|以内|以下|之内)|左右|上下|有余|多|余|不到|不足|起|\+|整|人民币|元人民币)?(?:\(含税\)|\(人民币\))?[。，,；;]?$/;
/** Longer leads are prose, and no pattern should have to try all ways through them. */
const longestLead = 20;

/**
 * Whether a text is one figure and nothing else but its own words: verb, qualifier, 累计, 列.
 * A word that is not understood may change what the number says: 预计, 力争, 其中.
 */
export function isAlone(text: string, token: FigureToken): boolean {
  const before = text.slice(0, beforeSign(text, token.start));
  const after = text.slice(token.end);
  if (before.length > longestLead) return false;
  if (lead.test(before) && trail.test(after)) return true;
  const isBracketed = before.startsWith("(") && after.endsWith(")");
  return isBracketed && lead.test(before.slice(1)) && trail.test(after.slice(0, -1));
}
