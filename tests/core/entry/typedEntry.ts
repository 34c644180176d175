import type { Observation } from "../../../src/core/model/dataset";
import { shippedLedger } from "../../functions/support/shippedLedger";

export const ledger = shippedLedger();

/** An entry without a fault; a test changes what it is about. */
export const whole = {
  area: "正镶白旗",
  indicator: "消费帮扶金额",
  period: "2022",
  stated: "1.3亿元",
  source: "本旗统计公报",
};

export type Filled = Partial<Observation>;

export const gdp = "地区生产总值";
export const firms = "规上工业企业数";
export const unemployment = "城镇登记失业率";
export const place = "工业园区全区位次";
