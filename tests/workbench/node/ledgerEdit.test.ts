import type { Automation } from "../../../src/commands/automation";
import { bootAddin } from "../../../workbench/node/bootAddin";
import type { Booted } from "../../../workbench/node/boot";
import { functionsMetadata } from "../../actions/support/associateFunctions";
import { shippedLedger } from "../../actions/support/liveBook";
import { quiet } from "../../actions/support/quiet";
import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";

let booted: Booted;

beforeAll(async () => {
  const { book } = openSavedWorkbook(await shippedLedger());
  booted = await bootAddin({ host: new Host({ book, functions: functionsMetadata() }) });
  await (booted.window["JM"] as Automation).openWorkbook();
});

afterAll(() => {
  booted.close();
});

/** Row of 数据台账 (from 1) and the column of a heading, where the id stands. */
function placeOf(id: string, heading: string): string {
  const { book } = booted.host;
  const table = book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "JM_Facts");
  if (!table) throw new Error("no JM_Facts");
  const { sheet, rect, columns } = table;
  const column = columns.findIndex(({ name }) => name === heading);
  for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) {
    if (sheet.cell(row, rect.column)?.value === id) {
      return `${String.fromCharCode(65 + rect.column + column)}${row + 1}`;
    }
  }
  throw new Error(`no row ${id}`);
}

function answered(): Promise<void> {
  return quiet({ host: booted.host, deeds: booted.window["JM"] as Automation });
}

test("an edit of the ledger recalculates exactly the look-ups of that area and indicator, in one request", async () => {
  const { host } = booted;
  const formulas = {
    A1: '=JM.GET("正镶白旗","消费帮扶",2023)',
    A2: '=JM.GET("正镶白旗","消费帮扶")',
    A3: '=JM.GET("巴林右旗","消费帮扶")',
    A4: '=JM.GET("乌拉特后旗","地区生产总值")',
    A5: "=JM.YOY(120,100)",
  };
  for (const [address, formula] of Object.entries(formulas)) {
    await host.person.typeInto("Sheet1", address, formula);
  }
  await host.settle();
  expect(host.person.see("Sheet1", "A1").value).toBe(102_000_000);

  const recalculated: string[] = [];
  const requests = new Set<number>();
  const recalculate = host.book.recalculate.bind(host.book);
  host.book.recalculate = (sheet, rect) => {
    if (sheet.name === "Sheet1") {
      recalculated.push(`A${rect.row + 1}`);
      requests.add(host.counts.syncs);
    }
    recalculate(sheet, rect);
  };
  host.counts.reset();
  await host.person.typeInto("数据台账", placeOf("000-17-06", "数值"), 1.5);
  await answered();

  expect(host.person.see("Sheet1", "A1").value).toBe(150_000_000);
  expect(host.person.see("Sheet1", "A2").value).toBe(150_000_000);
  expect(host.person.see("Sheet1", "A4").value).toBe(11_300_000_000);
  expect(recalculated.sort()).toEqual(["A1", "A2"]);
  expect(requests.size).toBe(1);
});

test("a look-up in error is entered again once its row is there", async () => {
  const { host } = booted;
  await host.person.typeInto("Sheet1", "B1", '=JM.GET("正镶白旗","消费帮扶",2022)');
  await host.settle();
  expect(host.person.see("Sheet1", "B1").value).toBe("#N/A");
  await host.person.typeInto("数据台账", placeOf("000-17-06", "时期"), "2022");
  await answered();
  expect(host.person.see("Sheet1", "B1").value).toBe(150_000_000);
});

test("a saved look-up is brought up to date when the file is opened again after an edit without the add-in", async () => {
  const { host } = booted;
  await host.person.typeInto("Sheet1", "C1", '=JM.GET("乌拉特后旗","地区生产总值",2023)');
  await host.settle();
  booted.close();
  await host.person.typeInto("数据台账", placeOf("003-28-01", "数值"), 120);
  expect(host.person.see("Sheet1", "C1").value).toBe(11_300_000_000);

  booted = await bootAddin({ host });
  await (booted.window["JM"] as Automation).openWorkbook();
  await host.settle();
  expect(host.person.see("Sheet1", "C1").value).toBe(12_000_000_000);
});
