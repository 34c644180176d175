import { join } from "node:path";
import { datasetPage } from "../../tools/dataset/datasetPage";
import { readPackageFolder } from "../../tools/dataset/readFolder";

const reading = readPackageFolder(join(process.cwd(), "assets", "dataset"));
if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
const { dataset } = reading;
const page = datasetPage(dataset);

describe("the page about the dataset", () => {
  test("names every document with its standing, the one without figures too", () => {
    for (const { title } of dataset.sources) expect(page).toContain(title);
    expect(page).toContain("网络副本");
  });

  test("states what does not reconcile, with the amount", () => {
    expect(page).toContain("多出686.18万元");
    expect(page).toContain("多出26.84万元");
    expect(page).toContain("目标80亿元，低于上年实际81.8亿元");
  });

  test("says what a share without a printed total would make of it", () => {
    expect(page).toMatch(/占67\.6%，总额未印/);
  });

  test("counts every row once in the table of counties", () => {
    const total = dataset.observations.length + dataset.targets.length;
    expect(page).toMatch(new RegExp(`\\| 合计 \\|.* ${total} \\|\\n`));
  });
});
