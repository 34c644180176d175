import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { savedText } from "../../../workbench/saved/savedText";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import { contentsOf } from "../../actions/support/contentsOf";
import { bootFunctions, type FunctionHost } from "../support/functionHost";
import { everything } from "./everything";

let made: FunctionHost;
let text: string;

beforeAll(async () => {
  made = await bootFunctions();
  await everything(made);
  text = savedText(saveWorkbook(made.host));
});

afterAll(() => {
  made.close();
});

const parsed = (): SavedWorkbook => JSON.parse(text) as SavedWorkbook;

test("a workbook with everything on it is the same after it was saved and opened", () => {
  const { book, settings } = openSavedWorkbook(parsed());
  const opened = new Host({ book });
  expect(opened.snapshot()).toEqual(made.host.snapshot());
  expect(contentsOf(opened)).toEqual(contentsOf(made.host));
  const kept = ({ customXml, names, properties, settings, sheets }: typeof book) => ({
    customXml,
    properties,
    settings,
    names: names.map((name) => ({ ...name, scope: name.scope?.id })),
    sheets: sheets.map(({ tables, charts, ...sheet }) => ({
      ...sheet,
      book: undefined,
      tables: tables.map((table) => ({ ...table, sheet: table.sheet.name })),
      charts: charts.map(({ id, settings }) => ({ id, settings })),
    })),
  });
  expect(kept(book)).toEqual(kept(made.host.book));
  expect(settings).toEqual(made.host.settings);
  expect(settings.size).toBe(1);
  expect(book.selection.rect).toEqual({ row: 6, column: 3, rows: 1, columns: 1 });
});

test("a workbook that was opened is saved to the same text", () => {
  expect(savedText(saveWorkbook(openSavedWorkbook(parsed())))).toBe(text);
});

test("formulas keep their results until what they read changes, and then calculate again", async () => {
  const { book } = openSavedWorkbook(parsed());
  const opened = await bootFunctions({ book });
  const see = (address: string) => opened.host.person.see("Sheet1", address);
  const shown = () => ["A1", "A2", "A3", "C2", "C3", "F1"].map((address) => see(address).value);
  expect(shown()).toEqual([2, 6, 12, "第2", "", "#N/A"]);
  await opened.type("A1", 3);
  expect(shown()).toEqual([3, 9, 18, "第2", "第3", "#N/A"]);
  expect(see("F1").message).toBe("没有这个数");
  await opened.host.person.typeInto("目标台账", "B2", 100);
  await opened.host.settle();
  expect(see("A5").value).toBe(150);
  // What reads nothing that changed was not called again.
  expect(opened.seen()).toEqual([["ECHO", 9, null]]);
  opened.close();
});

test.each([
  ["A1:B6", [{ row: 0, column: 0, rows: 6, columns: 2 }]],
  [
    "A1:B6,E2:J9",
    [
      { row: 0, column: 0, rows: 6, columns: 2 },
      { row: 1, column: 4, rows: 8, columns: 6 },
    ],
  ],
])("a print area is kept as a person would write it: %s", (address, areas) => {
  const saved = text.replace('"A1:B6,E2:J9"', `"${address}"`);
  const { book } = openSavedWorkbook(JSON.parse(saved) as SavedWorkbook);
  expect(book.findSheet("目标台账")?.page.printArea).toEqual(areas);
  expect(book.findSheet("Sheet1")?.page.printArea).toEqual([]);
});

test("ids of new sheets, tables and charts are none of those that were given before", async () => {
  const { book } = openSavedWorkbook(parsed());
  const opened = await bootFunctions({ book });
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.add("新表");
    sheet.tables.add(sheet.getRange("A1:B2"), true);
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    context.workbook.customXmlParts.add("<new/>");
    await context.sync();
  });
  const { customXml, sheets } = book;
  const ids = [
    ...customXml.map(({ id }) => id),
    ...sheets.flatMap(({ id, tables, charts, conditionalFormats }) => [
      id,
      ...[...tables, ...charts, ...conditionalFormats].map((one) => one.id),
    ]),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names).toEqual(["JM_Targets", "表2"]);
  opened.close();
});

test("what the form of the file does not know is refused, not dropped", () => {
  const { book, settings } = openSavedWorkbook(parsed());
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const save = (): unknown => saveWorkbook({ book, settings });
  Object.assign(sheet, { slicers: [] });
  expect(save).toThrow("The saved workbook has no place for Sheet1.slicers.");
  Object.assign(sheet, { slicers: undefined });
  Object.assign(sheet.ensureCell(0, 0), { note: "批注" });
  expect(save).toThrow("no place for Sheet1.cells.A1.note");
  Object.assign(sheet.ensureCell(0, 0), { note: undefined, value: new Date(0) });
  expect(save).toThrow("Sheet1.cells.A1.value is no JSON");
});

test("a file of a later form is refused", () => {
  const saved = parsed();
  expect(() => openSavedWorkbook({ ...saved, format: 2 })).toThrow("has format 2");
  const later = { ...saved, book: { ...saved.book, slicers: [] } };
  expect(() => openSavedWorkbook(later)).toThrow("no place for book.slicers");
});
