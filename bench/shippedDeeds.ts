import { shippedPackage } from "../tests/fixtures/generatedPackage";
import type { Row } from "./row";
import { countedDeed } from "./support/countedDeed";
import { openAddin } from "./support/openAddin";

/** Half of what loading the shipped data took while each look of a run of cells was an action of its own: 2,831. */
const mostActions = 1_415;

/** Loading the shipped dataset into a new workbook and making its sheets: real Excel pays for each action. */
export async function shippedDeeds(): Promise<Row[]> {
  const addin = await openAddin(shippedPackage());
  const { counts } = addin.host;
  const load = await countedDeed(counts, { deed: "载入随附数据", on: "随附数据" }, () =>
    addin.loadDataset({}),
  );
  const build = await countedDeed(counts, { deed: "生成随附数据的汇总表", on: "随附数据" }, () =>
    addin.buildCountySheets({ mode: "静态" }),
  );
  const sheets = counts.requests.filter(({ changes }) => changes > 0);
  addin.close();
  return [
    ...load.map((row) =>
      row.name.endsWith("动作") ? { ...row, note: `应不超过 ${mostActions}` } : row,
    ),
    ...build,
    {
      name: "动作最多的一张工作表",
      value: Math.max(...sheets.map(({ actions }) => actions)),
      unit: "个",
      note: "应不超过 500",
    },
  ];
}
