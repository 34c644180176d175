import { cases } from "../../conformance/cases";
import { buildPage, hostFor, runUnder, type BuiltPage, type Run } from "./support/underStandIn";

let page: BuiltPage;

beforeAll(async () => {
  page = await buildPage();
});

afterAll(() => {
  page.remove();
});

function casesOf({ verdicts }: Run, verdict: string): readonly string[] {
  return [...verdicts].filter(([, one]) => one === verdict).map(([id]) => id);
}

test("under the stand-in every case passes, and nothing stays in the workbook", async () => {
  const { verdicts, status, report, host } = await runUnder(page, hostFor(page));
  expect([...verdicts]).toEqual(cases.map(({ id }) => [id, "pass"]));
  expect(status).toContain(`${cases.length}条相符，0条不符，0条不能试`);
  expect(report).toMatch(
    /^京蒙协作台账：Excel规则验证\nExcel 16\.0\.15407\.10000，PC，ExcelApi 1\.20，20/,
  );
  expect(report.split("\n")).toHaveLength(3 + cases.length);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(host.book.customXml).toEqual([]);
});

test("an Excel without cards and undo groups cannot try those, and passes the rest", async () => {
  const run = await runUnder(page, hostFor(page, { canShowCards: false }));
  expect(casesOf(run, "cannot")).toEqual(["undo-group-place", "function-card"]);
  expect(casesOf(run, "pass")).toHaveLength(cases.length - 2);
  expect(run.report).toContain("这个Excel没有 ExcelApi 1.20");
});

test("a workbook in which anything stands is left alone", async () => {
  const host = hostFor(page);
  await host.person.typeInto("Sheet1", "C7", "我的");
  const { verdicts, status } = await runUnder(page, host);
  expect(verdicts.size).toBe(0);
  expect(status).toContain("这个工作簿里已有内容");
  expect(host.person.see("Sheet1", "C7").value).toBe("我的");
});
