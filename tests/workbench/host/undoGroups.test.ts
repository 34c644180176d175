import type { Behaviours } from "../../../workbench/model/data/behaviours";
import { Host } from "../../../workbench/host/host";
import { bootHost, type TestHost } from "../support/bootHost";

type Write = (sheet: Excel.Worksheet) => void;

const position: Write = (sheet) => (sheet.position = 0);
const name: Write = (sheet) => (sheet.name = "乙");
const remove: Write = (sheet) => {
  sheet.delete();
};
const protect: Write = (sheet) => {
  sheet.protection.protect();
};
const cells: Write = (sheet) => (sheet.getRange("A1").values = [[1]]);
const manyCells: Write = (sheet) => {
  sheet.getRange("A1:AN40").formulas = Array.from({ length: 40 }, () =>
    new Array<string>(40).fill("=1"),
  );
};

let excel: TestHost;

afterEach(() => {
  excel.close();
});

/** The code that a run on a new sheet ends with; undefined where all was done. */
async function codeOf(
  write: Write,
  undoGroups: Behaviours["undoGroups"],
  mergeUndoGroup = true,
): Promise<string | undefined> {
  excel = await bootHost({ host: new Host({ behaviours: { undoGroups } }) });
  await excel.run(async (context) => {
    context.workbook.worksheets.add("甲");
    await context.sync();
  });
  const { Excel: api } = excel.window as unknown as { Excel: typeof Excel };
  return api
    .run({ mergeUndoGroup }, async (context) => {
      write(context.workbook.worksheets.getItem("甲"));
      await context.sync();
    })
    .then(
      () => undefined,
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
}

test.each([
  ["the place of a sheet", position, { desktop: "UndoNotSupported", web: undefined }],
  ["the name of a sheet", name, { desktop: "UndoNotSupported", web: undefined }],
  ["a sheet that goes", remove, { desktop: "UndoNotSupported", web: "UndoNotSupported" }],
  ["a sheet that is protected", protect, { desktop: "UndoNotSupported", web: "UndoNotSupported" }],
  ["a cell", cells, { desktop: undefined, web: undefined }],
  ["a block of 1,600 cells", manyCells, { desktop: "UndoNotSupported", web: "UndoNotSupported" }],
] as const)("inside an undo group, %s", async (_, write, { desktop, web }) => {
  expect(await codeOf(write, "desktop")).toBe(desktop);
  excel.close();
  expect(await codeOf(write, "web")).toBe(web);
  excel.close();
  expect(await codeOf(write, "lenient")).toBeUndefined();
});

test("outside an undo group everything is done", async () => {
  expect(await codeOf(position, "desktop", false)).toBeUndefined();
});

test("an Excel of ExcelApi 1.20 says so", async () => {
  excel = await bootHost({ host: new Host({ canShowCards: true }) });
  const { Office: office } = excel.window as unknown as { Office: typeof Office };
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
});
