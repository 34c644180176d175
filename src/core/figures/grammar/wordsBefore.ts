/* The words that stand directly before a figure, as sources of patterns. */

/** 不得超过, 不能低于. */
const no = "(?:不|未)(?:得|能|会|应|应当|可|可以|宜|要|准|允许|曾|再)?";

/** Not less than. 打破 and 侦破 are no 破. */
export const above = `${no}(?:低于|少于|小于|下于)|不下|至少|最少|最低|超过|超出|超|突破|(?<![打侦爆攻识未不跌])破|逾|高于|(?:大于|高于|多于)(?:或|等于|或等于)|大于|多于|≥|>=|>`;
export const below = `不到|不足|${no}(?:超过|超出|超|高于|多于|大于|突破)|未达到|未达|未到|未满|未及|不满|不及|不达|跌破|(?:小于|低于|少于)(?:或|等于|或等于)|未破|不破|控制在|至多|最多|最高|(?<!${no})(?:低于|少于|小于)|≤|<=|<`;
// 签约 and 集约 are no 约; 最近 and 附近 no 近.
export const about =
  "大约|(?<![签节合集预契制公履违条])约|接近|将近|(?<![最附邻远靠临就新])近|大概|大致|≈";

/** What may stand between a verb or a qualifier and the number without changing what it says. */
export const filler = "了|有|占|达到|达|全年|人民币";

/** A fall that is told of a number: 下降5%, 减少3户, 比上年少3户. */
export const falls =
  "下降|减少|降低|下滑|缩减|削减|压缩|压减|下调|缩短|收窄|收缩|萎缩|缩水|贬值|回落|下跌|下挫|负增长|(?<![增加])减|(?<!升)降|(?<!涨)跌|缩小|减小|走低|下行|下探|调低|(?<![不至缺最多减])少";
/** A minus in words. */
export const negative = "(?<![肩担抱背不正])负";
/** How far something fell, which 为 leaves a fall. */
export const fallen = "[降跌减]幅|(?:下降|减少|降低|下跌|回落)(?:幅度|幅|率)";
/** Money lost is a level below 0. */
export const losses = "亏损|净亏|(?<![扭减增补吃理])亏";
export const rises = "(?<!负)(?:增长|增加|提高|提升|扩大|上升|(?<!新)增)(?:幅度|幅)?";
/** How fast something grew, which 为 leaves a change. */
export const rates = "(?:增速|增幅|涨幅|增长率|增长速度)";
/** A change of places that says neither. */
export const moves = "前移|后移|上移|下移|前进|后退|跃升|晋升";

/** Nobody can tell which way the number goes. */
export const undecided = [
  /(?:降幅|跌幅|减幅|下降幅度|负增长)[^,，。;；:\d]{0,10}(?:收窄|缩小|减少|下降|降低|回落|扩大|增加|收缩|减)(?:至|到|为)?$/,
  /亏损(?:额|总额)?(?:同比|环比|[比较](?:上|去)年(?:同期)?)*(?:收窄|缩小|减少|下降|降低|缩减|压减|回落|减|扩大|增加|增长)(?:至|到|为)?$/,
  /(?:下降|减少|降低|回落)负$/,
  /(?:正负|增减|升降|涨跌|盈亏|损益)$/,
] as const;
