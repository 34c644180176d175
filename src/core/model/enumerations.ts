/**
 * The closed lists of the data package: each id with the Chinese word that cells show.
 * Ids are what CSV files and code use; words are what people read and may type.
 */

export const natures = { actual: "实际", capacity: "能力", contract: "签约" } as const;
export type Nature = keyof typeof natures;

export const qualifiers = { exact: "", at_least: "以上", at_most: "以内", approx: "约" } as const;
export type Qualifier = keyof typeof qualifiers;

/** SDMX OBS_STATUS. */
export const observationStatuses = {
  A: "正常",
  E: "估计",
  P: "初步",
  B: "口径中断",
  D: "口径不同",
  U: "可靠性低",
} as const;
export type ObservationStatus = keyof typeof observationStatuses;

export const targetKinds = {
  level: "水平",
  growth: "增速",
  points: "百分点",
  increase: "增量",
  ceiling: "上限",
  multiple: "倍数",
  rank: "位次",
  milestone: "节点",
} as const;
export type TargetKind = keyof typeof targetKinds;

export const measures = {
  flow: "流量",
  stock: "存量",
  rate: "比率",
  share: "占比",
  rank: "位次",
  capacity: "能力",
} as const;
export type Measure = keyof typeof measures;

export const directions = { up: "越高越好", down: "越低越好", none: "不分高低" } as const;
export type Direction = keyof typeof directions;

export const pillars = {
  education: "教育倍增",
  health: "医疗倍增",
  industry: "产业合作倍增",
  tourism: "旅游倍增",
  technology: "科技创新倍增",
  sales: "农畜产品销售倍增",
} as const;
export type Pillar = keyof typeof pillars;

export const areaLevels = {
  province: "省级",
  prefecture: "盟市",
  county: "旗县",
  district: "市辖区",
  zone: "开发区",
} as const;
export type AreaLevel = keyof typeof areaLevels;

export const standings = { official: "官方发布", media: "媒体转载", copy: "网络副本" } as const;
export type Standing = keyof typeof standings;

export const relationKinds = {
  sum: "合计",
  of_which: "其中",
  share: "占比",
  same: "相同",
} as const;
export type RelationKind = keyof typeof relationKinds;

export const aggregations = { sum: "加总", last: "期末", mean: "平均", none: "不汇总" } as const;
export type Aggregation = keyof typeof aggregations;

/** How two periods of an indicator are compared: a ratio, percentage points, or places. */
export const growthMethods = { percent: "比率", points: "百分点", places: "位次" } as const;
export type GrowthMethod = keyof typeof growthMethods;

/** The unit that a growth is told in. */
export const growthUnits = {
  percent: "%",
  points: "个百分点",
  places: "位",
} as const satisfies Record<GrowthMethod, string>;

export const priceBases = { current: "现价", constant: "不变价或可比口径", none: "" } as const;
export type PriceBasis = keyof typeof priceBases;

/** Whether a figure's own text gives its period, or it takes the one that its document reports on. */
export const periodBases = { stated: "载明", inferred: "推定" } as const;
export type PeriodBasis = keyof typeof periodBases;

/** How a target is read against time (按…); see readingOf. */
export const readings = {
  cumulative: "累计",
  baseline: "按基期",
  current: "按现值",
  points: "按百分点",
  milestone: "按时点",
} as const;
export type Reading = keyof typeof readings;

/** What a target can come to, worst first: the order in which targets stand wherever they are ordered. */
export const outcomes = {
  missed: "到期未完成",
  far_behind: "严重滞后",
  behind: "滞后序时进度",
  off_target: "当前未达标",
  end_missing: "待补期末数",
  day_missing: "待补日期",
  not_reported: "未填报",
  not_comparable: "口径不可比",
  on_schedule: "达到序时进度",
  on_target: "当前达标",
  done: "已完成",
  exceeded: "超额完成",
  not_due: "未到期",
  no_period: "未定期限",
  no_target: "未设目标",
} as const;
export type Outcome = keyof typeof outcomes;
