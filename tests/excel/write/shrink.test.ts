import { looks, type Look } from "../../../src/excel/write/looks";
import type { Style } from "../../../src/tables/cells/styles";
import type { WorkbookSnapshot } from "../../../workbench/model/snapshot";
import { workbookBytes } from "../../../workbench/xlsx/workbookBytes";
import { bootHost, type TestHost } from "../../workbench/support/bootHost";
import { attributes, elements, fileDocuments } from "../../workbench/xlsx/fileParts";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

const usual = { font: "宋体", size: 10, color: "#1F2328", align: "left", format: "@" } as const;
const shrunk: Style = { ...usual, shrink: true };

/** One look of a style, for a range and for a cell among many. */
interface Ways {
  readonly write: (format: Excel.RangeFormat) => void;
  readonly properties: Excel.CellPropertiesFormat;
}

function waysOf(style: Style, isBlank: boolean): readonly Ways[] {
  const each = <Value extends string | number | boolean>(look: Look<Value>): readonly Ways[] => {
    const value = look.valueOf(style, { content: "", style: "plain" });
    if (value === undefined) return [];
    const write = (format: Excel.RangeFormat): void => {
      look.write(format, value, { rows: 1, columns: 1 });
    };
    return [{ write, properties: look.properties(value) }];
  };
  return looks(isBlank, each).flat();
}

/** A1 as one range, B1 by the properties of a cell. */
async function written(style: Style, isBlank: boolean): Promise<WorkbookSnapshot> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["很长的项目名称", "很长的项目名称"]];
    for (const { write, properties } of waysOf(style, isBlank)) {
      write(sheet.getRange("A1").format);
      sheet.getRange("B1").setCellProperties([[{ format: properties }]]);
    }
    await context.sync();
  });
  return excel.host.snapshot();
}

function shrinks({ sheets: [sheet] }: WorkbookSnapshot): unknown {
  return sheet?.cells.map(({ style }) => sheet.styles[style ?? -1]?.shrink);
}

test("a style that shrinks does so in the workbook and in its file, as a range and cell by cell", async () => {
  const book = await written(shrunk, true);
  expect(shrinks(book)).toEqual([true, true]);
  const parts = fileDocuments(await workbookBytes(book));
  const formats = elements(elements(parts.get("xl/styles.xml"), "cellXfs")[0], "alignment");
  expect(formats.map((one) => attributes(one)["shrinkToFit"])).toContain("1");
});

test.each([
  ["goes", false, [undefined, undefined]],
  ["is not asked for on blank cells", true, [true, true]],
])("what shrank before %s where a style does not shrink", async (_, isBlank, found) => {
  await written(shrunk, true);
  expect(shrinks(await written(usual, isBlank))).toEqual(found);
});
