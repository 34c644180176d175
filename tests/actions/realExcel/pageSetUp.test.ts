import { Host } from "../../../workbench/host/host";
import type { Behaviours } from "../../../workbench/model/data/behaviours";
import type { SnapshotSheet } from "../../../workbench/model/snapshot";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { functionsMetadata } from "../support/associateFunctions";
import { openWorkbook, type Opened } from "../support/openWorkbook";

const texts = generatedPackage({ counties: 1, observations: 8, targetsPerCounty: 2 });

/** A new workbook in an Excel that does something otherwise. */
function open(behaviours: Partial<Behaviours>): Promise<Opened> {
  return openWorkbook(texts, new Host({ functions: functionsMetadata(), behaviours }));
}

function pagesOf({ host }: Opened): readonly (readonly [string, SnapshotSheet["page"]])[] {
  return host.snapshot().sheets.map(({ name, page }) => [name, page] as const);
}

/** The same sheets where Excel does all that it is asked. */
async function made(): Promise<Opened> {
  const book = await open({});
  await book.load();
  await book.build();
  book.close();
  return book;
}

function remark(sheet: string, count: number): string {
  return `有${count}张工作表（“${sheet}”等）的打印设置没有写上，内容都已写好。请检查打印机是否可用，再做一次。`;
}

test("#9 without a printer every sheet is written, its print set-up is a remark, and made up for later", async () => {
  const sheetOf = ({ name, cells, merges, charts, rowHeights }: SnapshotSheet): unknown => [
    name,
    cells,
    merges,
    charts,
    [...rowHeights],
  ];
  const usual = await made();
  const book = await open({ pageSetup: "fails" });
  const loaded = await book.load();
  expect(loaded.problems).toEqual([remark("数据台账", 9)]);
  const built = await book.build();
  expect(built.problems).toEqual([remark("数据台账", 11)]);
  expect(built.written).toContain("总览");
  expect(book.host.snapshot().sheets.map(sheetOf)).toEqual(
    usual.host.snapshot().sheets.map(sheetOf),
  );

  const { changes } = book.host.counts;
  const again = await book.build();
  expect(again).toMatchObject({ written: [], problems: [remark("总览", 11)] });
  expect(again.sentence).toContain("没有变化");
  expect(book.host.counts.changes).toBe(changes);

  book.host.book.behaviours = { ...book.host.book.behaviours, pageSetup: "works" };
  expect(await book.load()).toMatchObject({ written: [], problems: [] });
  expect(await book.build()).toMatchObject({ written: [], problems: [] });
  expect(pagesOf(book)).toEqual(pagesOf(usual));
  // How often a state was saved is all that differs.
  expect(statesOf(book)).toEqual(statesOf(usual));
  book.close();
});

function statesOf({ host }: Awaited<ReturnType<typeof made>>): readonly string[] {
  return host.snapshot().customXml.map((xml) => xml.replace(/"saves":\d+,/, ""));
}

test("#9 a person's own print set-up of a ledger stays where a later load breaks off", async () => {
  const book = await made();
  const own = { orientation: "Portrait", printGridlines: true };
  const ledger = book.host.book.findSheet("数据台账");
  Object.assign(ledger?.page.values ?? {}, own);
  ledger?.cells.forEach((cell) => {
    if (cell.value === "元") cell.value = "万元";
  });
  const reopened = await openWorkbook(texts, book.host);
  reopened.host.counts.failSync(4, "half-way");
  await reopened.load().catch(() => undefined);
  reopened.host.counts.neverFail();
  await reopened.load();
  expect(ledger?.page.values).toMatchObject(own);
  reopened.close();
});

test("#9 where Excel takes no number of pages, a scale makes the same width", async () => {
  const book = await open({ fitToPages: "ignored" });
  await book.load();
  expect((await book.build()).problems).toEqual([]);
  const zooms = book.host.book.sheets.map(({ name, page }) => [name, page.values["zoom"]]);
  expect(zooms.filter(([, zoom]) => "horizontalFitToPages" in (zoom as object))).toEqual([]);
  const county = zooms.find(([name]) => String(name).startsWith("汇总-"))?.[1];
  expect((county as { readonly scale: number }).scale).toBeLessThan(100);
  book.close();
});
