import { areaRow, indicatorRow } from "../../fixtures/inventedRows";
import type {
  Area,
  Dataset,
  Indicator,
  Observation,
  Target,
} from "../../../src/core/model/dataset";

const areas: readonly Area[] = [
  areaRow("1", "正镶白旗", { shortName: "白旗", initials: "zxbq", partner: "9" }),
  areaRow("2", "察哈尔右翼前旗", {
    shortName: "察右前旗",
    aliases: ["前旗"],
    initials: "chyqq",
    partner: "9",
  }),
  areaRow("3", "乌拉特前旗", { aliases: ["前旗"], initials: "wltqq" }),
  areaRow("9", "大兴区", { level: "district", initials: "dxq" }),
  areaRow("8", "昌平区", { level: "district", initials: "cpq" }),
];

const indicators: readonly Indicator[] = [
  indicatorRow("funds", "协作资金", { initials: "xzzj", aliases: ["帮扶资金"], domain: "资金" }),
  indicatorRow("teachers", "支教教师", {
    initials: "zjjs",
    unit: "人",
    displayUnit: "人",
    domain: "教育",
  }),
  indicatorRow("gdp", "地区生产总值", { initials: "dqsczz", price: "constant" }),
  indicatorRow("rate", "城镇登记失业率", {
    unit: "%",
    displayUnit: "%",
    measure: "rate",
    direction: "down",
    growth: "points",
    price: "none",
  }),
  indicatorRow("firms", "规上工业企业", { unit: "户", displayUnit: "户", measure: "stock" }),
];

export function datasetOf(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
): Dataset {
  return {
    version: "0.0.1",
    areas,
    indicators,
    observations,
    targets,
    sources: [
      {
        source: "000",
        title: "虚构的通报",
        issuer: "虚构的办公室",
        published: "2024-02-29",
        documentNumber: "",
        covers: "2023年",
        standing: "official",
        note: "",
      },
    ],
    relations: [],
  };
}
