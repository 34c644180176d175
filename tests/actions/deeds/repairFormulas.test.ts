import { bootHost, type TestHost } from "../../workbench/support/bootHost";
import { openLiveBook } from "../support/liveBook";

/** A workbook in which formulas were typed while the add-in was away, on sheets of the given names. */
async function strandedBook(sheets: readonly string[]): Promise<TestHost> {
  const away = await bootHost();
  for (const sheet of sheets) {
    if (sheet !== "Sheet1") await away.host.person.addSheet(sheet);
    await away.host.person.typeInto(sheet, "B2", "=JM.YOY(120,100)");
    await away.host.person.typeInto(sheet, "B3", "=_xldudf_JM_YOY(150,100)");
    await away.host.person.typeInto(sheet, "D9", "=1+1");
  }
  return away;
}

test("formulas stuck after a file was opened without the add-in are entered again", async () => {
  const away = await strandedBook(["Sheet1", "别的", "锁住"]);
  await away.host.person.protect("锁住");
  expect(away.host.person.see("Sheet1", "B2").value).toBe("#NAME?");
  const { book } = away.host;
  away.close();

  const home = await openLiveBook({ book });
  await home.deeds.openWorkbook();
  home.host.counts.reset();
  const outcome = await home.deeds.repairFormulas();
  // Two of them look whether Excel filled columns of tables beside what was entered.
  expect(home.host.counts.syncs).toBe(6);
  await home.host.settle();
  expect(outcome).toMatchObject({ count: 4, sheets: ["Sheet1", "别的"] });
  expect(outcome.problems).toEqual([expect.stringContaining("“锁住”受保护，有2格")]);
  for (const sheet of ["Sheet1", "别的"]) {
    expect(home.host.person.see(sheet, "B2")).toMatchObject({ value: 0.2 });
    expect(home.host.person.see(sheet, "B3")).toMatchObject({
      value: 0.5,
      formula: "=JM.YOY(150,100)",
    });
  }
  home.host.counts.reset();
  expect((await home.deeds.repairFormulas()).sentence).toBe("没有修复公式。");
  expect(home.host.counts.changes).toBe(0);
  home.close();
});

test("a formula in a cell that was made a text cell computes again", async () => {
  const away = await strandedBook(["Sheet1"]);
  await away.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").numberFormat = [["@"]];
    await context.sync();
  });
  const { book } = away.host;
  away.close();
  const home = await openLiveBook({ book });
  await home.deeds.repairFormulas();
  await home.host.settle();
  expect(home.host.person.see("Sheet1", "B2").value).toBe(0.2);
  home.close();
});

test("a workbook without stuck formulas says so", async () => {
  const home = await openLiveBook();
  await home.host.person.typeInto("Sheet1", "A1", "=JM.YOY(120,100)");
  await home.host.settle();
  expect(await home.deeds.repairFormulas()).toMatchObject({
    count: 0,
    sentence: "没有需要修复的公式。",
  });
  home.close();
});
