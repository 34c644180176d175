import type { Area, Indicator, SourceDocument } from "../../core/model/dataset";
import {
  aggregations,
  areaLevels,
  directions,
  growthMethods,
  measures,
  pillars,
  priceBases,
  standings,
  type Pillar,
} from "../../core/model/enumerations";
import type { RawGrid } from "../../tables/cells/raw";
import { readRows, type GridRow, type Reading } from "../../tables/columns/tableRow";
import { readCount, readDate, readWord, required } from "../../tables/columns/readCells";

/** The indicators of 指标目录; one without a number goes by its name, one without a display unit shows its base unit. */
export function indicatorsFromGrid(grid: RawGrid): Reading<Indicator> {
  return readRows(grid, (row) => {
    const name = required(row, "指标");
    const unit = required(row, "基本单位");
    return {
      indicator: row.text("编号") || name,
      name,
      nameEn: row.text("英文名"),
      aliases: readList(row, "别名"),
      initials: row.text("拼音首字母"),
      domain: row.text("领域") || "其他",
      pillar: readPillar(row),
      unit,
      displayUnit: row.text("显示单位") || unit,
      measure: readWord(row, "类型", measures, unit === "%" ? "rate" : "flow"),
      direction: readWord(row, "方向", directions, "up"),
      aggregation: readWord(row, "汇总方式", aggregations, "none"),
      growth: readWord(row, "同比方式", growthMethods, unit === "%" ? "points" : "percent"),
      price: readWord(row, "价格口径", priceBases, "none"),
      headline: readCount(row, "主要指标次序"),
      decimals: row.text("小数位") === "0" ? 0 : (readCount(row, "小数位") ?? 2),
    };
  });
}

/** The areas of 地区目录; 上级 and 结对区 may be names or codes. */
export function areasFromGrid(grid: RawGrid): Reading<Area> {
  const reading = readRows(grid, (row) => {
    const name = required(row, "名称");
    return {
      area: row.text("代码") || name,
      name,
      shortName: row.text("简称") || name,
      aliases: readList(row, "别名"),
      initials: row.text("拼音首字母"),
      level: readWord(row, "级别", areaLevels, "county"),
      parent: row.text("上级") || undefined,
      partner: row.text("结对区") || undefined,
    };
  });
  const codes = new Map(reading.records.flatMap((area) => [[area.name, area.area] as const]));
  const codeOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (codes.get(name) ?? name);
  const records = reading.records.map((area) => ({
    ...area,
    parent: codeOf(area.parent),
    partner: codeOf(area.partner),
  }));
  return { ...reading, records };
}

/** The documents of 资料来源. */
export function sourcesFromGrid(grid: RawGrid): Reading<SourceDocument> {
  return readRows(grid, (row) => ({
    source: required(row, "编号"),
    title: required(row, "标题"),
    issuer: row.text("发布单位"),
    published: readDate(row, "发布日期"),
    documentNumber: row.text("文号"),
    covers: row.text("所述时间"),
    standing: readWord(row, "性质", standings, "official"),
    note: row.text("备注"),
  }));
}

function readList(row: GridRow, column: string): string[] {
  return row
    .text(column)
    .split(/[|｜]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function readPillar(row: GridRow): Pillar | undefined {
  if (row.text("六个倍增") === "") return undefined;
  return readWord(row, "六个倍增", pillars, "education");
}
