/** One row of the table of units, without the decimal prefixes 十 百 千 万 亿, which every unit may take. */
export interface UnitRow {
  readonly name: string;
  /** Unit that values are stored in; the unit itself unless it is another name or a multiple. */
  readonly base: string;
  /** What is measured; only units of one dimension convert into each other. */
  readonly dimension: string;
  /** Size in the dimension's smallest unit, `size` ÷ `over`, both whole numbers. */
  readonly size: number;
  readonly over: number;
}

type Measured = readonly [name: string, base: string, size: number, over?: number];

const measured: Record<string, readonly Measured[]> = {
  人民币: [
    ["元", "元", 1],
    ["元人民币", "元", 1],
    ["人民币", "元", 1],
  ],
  比例: [
    ["%", "%", 10],
    ["‰", "%", 1],
    ["成", "%", 100],
  ],
  百分点: [
    ["个百分点", "个百分点", 1],
    ["百分点", "个百分点", 1],
  ],
  倍数: [["倍", "倍", 1]],
  位次: [
    ["位", "位", 1],
    ["个位次", "位", 1],
  ],
  人数: [
    ["人", "人", 1],
    ["名", "人", 1],
    ["个人", "人", 1],
  ],
  面积: [
    ["平方公里", "平方公里", 1_000_000],
    ["平方千米", "平方公里", 1_000_000],
    ["km²", "平方公里", 1_000_000],
    ["km2", "平方公里", 1_000_000],
    ["㎢", "平方公里", 1_000_000],
    ["公顷", "公顷", 10_000],
    ["亩", "亩", 2000, 3],
    ["平方米", "平方米", 1],
    ["平米", "平方米", 1],
    ["㎡", "平方米", 1],
    ["m²", "平方米", 1],
    ["m2", "平方米", 1],
  ],
  长度: [
    ["公里", "公里", 1000],
    ["千米", "公里", 1000],
    ["km", "公里", 1000],
    ["㎞", "公里", 1000],
    ["米", "米", 1],
  ],
  质量: [
    ["吨", "吨", 1_000_000],
    ["千克", "千克", 1000],
    ["公斤", "千克", 1000],
    ["kg", "千克", 1000],
    ["㎏", "千克", 1000],
    ["斤", "斤", 500],
    ["克", "克", 1],
  ],
  体积: [
    ["立方米", "立方米", 1000],
    ["m³", "立方米", 1000],
    ["m3", "立方米", 1000],
    ["㎥", "立方米", 1000],
    ["升", "升", 1],
  ],
  电量: [
    ["千瓦时", "千瓦时", 1],
    ["千瓦·时", "千瓦时", 1],
    ["千瓦小时", "千瓦时", 1],
    ["度", "千瓦时", 1],
    ["度电", "千瓦时", 1],
    ["kWh", "千瓦时", 1],
    ["kwh", "千瓦时", 1],
    ["KWh", "千瓦时", 1],
    ["KWH", "千瓦时", 1],
    ["kW·h", "千瓦时", 1],
    ["kw·h", "千瓦时", 1],
    ["KW·h", "千瓦时", 1],
    ["兆瓦时", "千瓦时", 1000],
    ["兆瓦·时", "千瓦时", 1000],
    ["兆瓦小时", "千瓦时", 1000],
    ["MWh", "千瓦时", 1000],
    ["MW·h", "千瓦时", 1000],
  ],
  功率: [
    ["千瓦", "千瓦", 1],
    ["kW", "千瓦", 1],
    ["兆瓦", "千瓦", 1000],
    ["MW", "千瓦", 1000],
    ["吉瓦", "千瓦", 1_000_000],
    ["GW", "千瓦", 1_000_000],
  ],
  电压: [
    ["千伏", "千伏", 1],
    ["kV", "千伏", 1],
  ],
  变电容量: [
    ["千伏安", "千伏安", 1],
    ["兆伏安", "千伏安", 1000],
  ],
  时长: [
    ["小时", "小时", 60],
    ["分钟", "分钟", 1],
  ],
  天数: [["天", "天", 1]],
  月数: [["个月", "个月", 1]],
  年数: [
    ["年", "年", 1],
    ["周年", "年", 1],
  ],
  类: [
    ["类", "类", 1],
    ["大类", "类", 1],
  ],
  台套: [
    ["台套", "台套", 1],
    ["台(套)", "台套", 1],
    ["台·套", "台套", 1],
    ["台/套", "台套", 1],
  ],
  标准煤: [
    ["吨标准煤", "吨标准煤", 1],
    ["吨标煤", "吨标准煤", 1],
  ],
  美元: [
    ["美元", "美元", 1],
    ["美金", "美元", 1],
  ],
  港元: [
    ["港元", "港元", 1],
    ["港币", "港元", 1],
  ],
  日元: [
    ["日元", "日元", 1],
    ["日圆", "日元", 1],
  ],
};

/** Units that convert into no other: each counts its own kind of thing. */
const counters = `
  个 家 户 所 座 项 批 期 次 课时 学时
  只 头 匹 峰 羽 尾 口 眼 条 列 艘 架 辆 台 套 件 处 场 种 株 棵 册 本 篇 份 款 支 张 间 栋 幢 床 门
  例 起 宗 笔 单 票 桶 箱 袋 瓶 对 组 团 层 页 岁 周 级 届 标箱 欧元 英镑 韩元 卢布 澳元 加元 ℃`;

/** Times that something came or went: 人次, also printed 人(次) and 人·次. */
const visits = ["人", "户", "家", "车", "架", "班", "批", "场", "台", "例"];
const visitRows = visits.flatMap((one) =>
  [`${one}次`, `${one}(次)`, `${one}·次`].map((name): UnitRow => ({
    name,
    base: `${one}次`,
    dimension: `${one}次`,
    size: 1,
    over: 1,
  })),
);

const measuredRows = Object.entries(measured).flatMap(([dimension, rows]) =>
  rows.map(([name, base, size, over = 1]): UnitRow => ({ name, base, dimension, size, over })),
);
const counterRows = counters
  .trim()
  .split(/\s+/)
  .map((name): UnitRow => ({ name, base: name, dimension: name, size: 1, over: 1 }));

/** Every unit by its name. */
export const unitTable: ReadonlyMap<string, UnitRow> = new Map(
  [...measuredRows, ...visitRows, ...counterRows].map((row) => [row.name, row]),
);
