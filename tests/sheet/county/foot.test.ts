import { countySummary } from "../../../src/core/county";
import type { Dataset } from "../../../src/core/model/dataset";
import { planCountySheet } from "../../../src/sheet/county";
import { planGrid } from "../../../src/sheet/keep/planGrid";
import { changedLedger } from "../support/changedLedger";

/** What stands between the signatures and 备注 of 察右前旗, without disputes and inferred times. */
function footOf(change: (dataset: Dataset) => Partial<Dataset>): readonly string[] {
  const ledger = changedLedger(change);
  const plan = planCountySheet(countySummary(ledger, "150926"), {
    mode: "静态",
    sample: false,
    remarks: "",
  });
  const firsts = planGrid(plan).map(([first]) => String(first));
  return firsts
    .slice(firsts.indexOf("填报人") + 1, firsts.indexOf("备注"))
    .filter((text) => text !== "" && !text.startsWith("※"))
    .map((text) => text.replace(/(?<=。).+$/u, ""));
}

test.each<[string, (dataset: Dataset) => Partial<Dataset>, readonly string[]]>([
  [
    "figures of a document",
    () => ({}),
    [
      "资料来源：[1]《2023年京蒙携手谱新篇合作帮扶结硕果》（网络文库用户上传，原单位未载明，2023年4月18日，网络副本）。",
      "本表数据摘自公开资料，以统计部门和主管部门核定数为准。",
    ],
  ],
  [
    "figures that the office typed",
    ({ observations }) => ({
      observations: observations.map((row) => ({ ...row, source: "" })),
      targets: [],
    }),
    ["资料来源：没有公开资料，均为本单位录入。", "本表数据以统计部门和主管部门核定数为准。"],
  ],
  [
    "no figure",
    () => ({ observations: [], targets: [], relations: [] }),
    ["资料和台账中没有本旗县的数和目标。"],
  ],
])("the foot of a sheet with %s says where they are from", (_, change, lines) => {
  expect(footOf(change).filter((text) => !text.startsWith("备注填写"))).toEqual(lines);
});
