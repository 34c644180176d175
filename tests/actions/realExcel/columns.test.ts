import type { Mode } from "../../../src/sheet/county";
import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { functionsMetadata } from "../support/associateFunctions";
import { onSheet } from "../support/changesOn";
import { openWorkbook, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";

const texts = generatedPackage({ counties: 2, observations: 12, targetsPerCounty: 1 });
const county = "汇总-样例001旗";
const modes: readonly Mode[] = ["静态", "公式"];

const made = new Map<Mode, SavedWorkbook>();

beforeAll(async () => {
  const book = await openWorkbook(texts);
  await book.load();
  for (const mode of modes) {
    await book.build({ mode });
    await onSheet(county, (sheet) => {
      sheet.names.getItem("JM_remarks").getRange().getCell(0, 0).values = [["我的备注"]];
    })(book);
    // A sheet with remarks is printed otherwise than one without.
    await book.build({ mode });
    made.set(mode, saveWorkbook(book.host));
  }
  book.close();
});

async function open(mode: Mode): Promise<Opened> {
  const saved = made.get(mode);
  if (!saved) throw new Error(`Nothing was made in ${mode}.`);
  const { book } = openSavedWorkbook(saved);
  return openWorkbook(texts, new Host({ book, functions: functionsMetadata() }));
}

function contents({ host }: Opened, name: string): unknown {
  const sheet = host.snapshot().sheets.find((one) => one.name === name);
  return {
    merges: sheet?.merges,
    cells: (sheet?.cells ?? [])
      .filter(({ value, formula }) => value !== undefined || formula !== undefined)
      .map(({ row, column, value, formula }) => `${row} ${column} ${formula ?? String(value)}`)
      .sort(),
  };
}

interface Case {
  readonly title: string;
  readonly sheet: string;
  readonly change: (sheet: Excel.Worksheet) => void;
  /** The person's words and where they stood. */
  readonly edits: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    title: "a column inserted",
    sheet: county,
    change: (sheet) => {
      sheet.getRange("C:C").insert("Right");
      sheet.getRange("C11").values = [["我的列"]];
    },
    edits: { C11: "我的列" },
  },
  {
    title: "a column deleted",
    sheet: county,
    change: (sheet) => {
      sheet.getRange("D:D").delete("Left");
    },
    edits: {},
  },
  {
    title: "two columns and two rows inserted, one column deleted, and something typed",
    sheet: county,
    change: (sheet) => {
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("G:G").insert("Right");
      sheet.getRange("I:I").delete("Left");
      sheet.getRange("6:6").insert("Down");
      sheet.getRange("12:12").insert("Down");
      sheet.getRange("B11").values = [["我的字"]];
      sheet.getRange("G14").values = [["我的数"]];
      sheet.getRange("A8").values = [["我改的"]];
    },
    edits: { A8: "我改的", B11: "我的字", G14: "我的数" },
  },
  {
    title: "a column inserted",
    sheet: "总览",
    change: (sheet) => {
      sheet.getRange("B:B").insert("Right");
      sheet.getRange("B7").values = [["我的列"]];
    },
    edits: { B7: "我的列" },
  },
  {
    title: "a column deleted",
    sheet: "总览",
    change: (sheet) => {
      sheet.getRange("C:C").delete("Left");
    },
    edits: {},
  },
];

/** Each where it is cheap, and the one that has everything with formulas too. */
const tried = modes.flatMap((mode) =>
  cases
    .filter(({ edits }) => mode === "静态" || Object.keys(edits).length > 1)
    .map((one) => ({ ...one, mode })),
);

describe("#10 a sheet of ours on which a person moved columns", () => {
  test.each(tried)(
    "#10 with $title on $sheet ($mode) only the person's words are edits, and the sheet is right again",
    async ({ mode, sheet, change, edits }) => {
      const book = await open(mode);
      const before = contents(book, sheet);
      await onSheet(sheet, change)(book);
      expect(await book.build({ mode })).toMatchObject({ problems: [], written: [sheet] });
      const lines = reviewLines(book.host, "改动留存").map(({ place, text }) => [place, text]);
      expect(lines).toEqual(
        Object.entries(edits).map(([address, words]): unknown => [
          `${sheet}!${address}`,
          expect.stringContaining(`“${words}”`),
        ]),
      );
      expect(contents(book, sheet)).toEqual(before);
      expect(await book.build({ mode })).toMatchObject({ problems: [], written: [] });
      book.close();
    },
  );
});
