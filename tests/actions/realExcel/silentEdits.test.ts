import { lookAtLedger } from "../../../src/actions/openWorkbook";
import type { Host } from "../../../workbench/host/host";
import { ownTarget, rowIn, settled, sleeping, wakeOver, type PlaceOf } from "../support/asleep";
import type { Opened } from "../support/openWorkbook";

const sheet = "目标台账";
const isOwn = (at: (column: string) => unknown): boolean => at("编号") === undefined;

let book: Opened;
let host: Host;
let place: PlaceOf;

/** The add-in follows the workbook, and what is selected is known to it. */
async function open(): Promise<void> {
  host = await sleeping();
  book = await wakeOver(host);
  place = rowIn(host, "JM_Targets", isOwn);
  await host.person.select(sheet, "A1");
  await settled(book);
}

function see(column: string): unknown {
  return host.person.see(sheet, place(column)).value;
}

beforeAll(open);

afterAll(() => {
  book.close();
});

beforeEach(async () => {
  await host.person.typeInto(sheet, place("单位"), "亿元");
  await host.person.select(sheet, "A1");
  await settled(book);
  expect(see("状态")).not.toBe("待更新");
});

test("#18 a choice from a cell's list of which no event tells is followed when the selection moves on", async () => {
  host.counts.reset();
  await host.person.choose(sheet, place("单位"), "万元");
  await settled(book);
  expect([see("状态"), host.counts.changes]).toEqual(["待更新", 0]);
  await host.person.select(sheet, "A1");
  await settled(book);
  expect(see("状态")).not.toBe("待更新");
  expect(host.person.see(sheet, place("说明")).text).not.toContain("亿元");
});

test("#18 or when somebody turns to the pane", async () => {
  await host.person.choose(sheet, place("单位"), "万元");
  lookAtLedger();
  await settled(book);
  expect(see("状态")).not.toBe("待更新");
});

test("#18 a fill over filtered rows is followed too", async () => {
  await host.person.filter("JM_Targets", "指标", (text) => text === ownTarget.指标);
  await settled(book);
  const rows = rowIn(host, "JM_Targets", () => true)("最新完成值");
  await host.person.typeInto(sheet, rows, 0.7);
  await settled(book);
  await host.person.fillDown(sheet, `${rows}:${place("最新完成值")}`);
  expect([see("最新完成值"), see("状态")]).toEqual([0.7, "待更新"]);
  await host.person.select(sheet, "A1");
  await settled(book);
  expect(see("状态")).not.toBe("待更新");
  await host.person.clearFilter("JM_Targets");
});

test("#18 who only walks about the ledger costs a small request a rest, and other sheets cost none", async () => {
  host.counts.reset();
  for (const column of ["指标", "时期", "目标值"]) await host.person.select(sheet, place(column));
  await settled(book);
  expect(host.counts.syncs).toBe(1);
  await host.person.select("Sheet1", "A1");
  await settled(book);
  host.counts.reset();
  for (const address of ["B1", "C1", "D1"]) await host.person.select("Sheet1", address);
  await settled(book);
  expect([host.counts.syncs, host.counts.changes]).toEqual([0, 0]);
});

test("#18 while a cell is edited it waits for the next look", async () => {
  await host.person.choose(sheet, place("单位"), "万元");
  host.cellEdit.begin();
  await host.person.select(sheet, "A1");
  await settled(book);
  expect(see("状态")).toBe("待更新");
  host.cellEdit.end();
  await host.person.select(sheet, "A2");
  await settled(book);
  expect(see("状态")).not.toBe("待更新");
});
