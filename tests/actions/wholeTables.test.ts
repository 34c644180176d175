import type * as lists from "../../src/functions/formulas/lists";
import type { Host } from "../../workbench/host/host";
import { tables } from "../../src/tables/tables";
import { generatedPackage } from "../fixtures/generatedPackage";
import { onTable } from "./support/changesOn";
import { contentsOf } from "./support/contentsOf";
import { openWorkbook, type Opened } from "./support/openWorkbook";

/* A table of ours is read whole or not at all: each of its columns is taken away in turn, in one workbook. */

interface Way {
  readonly title: string;
  /** Takes a column away; what comes back puts it back. */
  readonly take: (table: string, heading: string) => Promise<() => Promise<void>>;
  /** What is as before then. */
  readonly seen: (host: Host) => unknown;
}

const ways: readonly Way[] = [
  {
    title: "renamed",
    seen: contentsOf,
    take: async (name, heading) => {
      await onTable(name, (table) => {
        table.columns.getItem(heading).name = "我的列名";
      })(book);
      return () =>
        onTable(name, (table) => {
          table.columns.getItem("我的列名").name = heading;
        })(book);
    },
  },
  {
    title: "deleted",
    // Put back by hand: the column's looks are those of a new one.
    seen: textsOf,
    take: async (name, heading) => {
      const { index, formulas, numberFormat } = await book.run(async (context) => {
        const column = context.workbook.tables.getItem(name).columns.getItem(heading);
        const range = column.getRange();
        column.load("index");
        range.load("formulas,numberFormat");
        await context.sync();
        column.delete();
        await context.sync();
        return { index: column.index, ...range.toJSON() };
      });
      return () =>
        onTable(name, (table) => {
          const range = table.columns.add(index, undefined, heading).getRange();
          range.numberFormat = numberFormat ?? [];
          range.formulas = formulas ?? [];
        })(book);
    },
  },
];

let book: Opened;

beforeAll(async () => {
  book = await openWorkbook(
    generatedPackage({ counties: 1, observations: 4, targetsPerCounty: 1 }),
  );
  await book.load();
  await book.build();
});
afterAll(() => {
  book.close();
});

/** What =JM.COUNTIES() shows: the first name, or the error with its sentence. */
async function countiesShown(): Promise<unknown> {
  const { counties } = jest.requireActual<typeof lists>("../../src/functions/formulas/lists");
  const [[cell] = []] = await counties();
  if (typeof cell !== "object" || cell === null) return cell;
  return [Reflect.get(cell, "code"), Reflect.get(cell, "message")];
}

/** What stands in every filled cell. */
function textsOf(host: Host): unknown {
  return host.snapshot().sheets.map(({ name, cells }) => [
    name,
    cells
      .filter(({ value, formula }) => value !== undefined || formula !== undefined)
      .map(({ row, column, value, formula }) => [row, column, value, formula].join(" "))
      .sort(),
  ]);
}

function refusalOf(deed: Promise<unknown>): Promise<string> {
  return deed.then(
    () => "",
    (error: unknown) => (error as Error).message,
  );
}

describe.each(ways)("a column that is $title", ({ take, seen }) => {
  const all = tables.map(({ name, sheet, columns }) => {
    const own = columns.filter((column) => !("isOptional" in column));
    return { name, sheet, headings: own.map(({ heading }) => heading) };
  });

  test.each(all)("is named: $sheet, and nothing is written", async ({ name, sheet, headings }) => {
    const before = seen(book.host);
    for (const heading of headings) {
      const putBack = await take(name, heading);
      book.host.counts.reset();
      const refusal = await refusalOf(book.build());
      const { changes } = book.host.counts;
      const shown = await countiesShown();
      await putBack();
      const sentence = `${sheet}缺少“${heading}”列。请撤销删除，或把列名改回来，再试一次。`;
      expect({ refusal, changes, shown }).toEqual({
        refusal: sentence,
        changes: 0,
        shown: ["#N/A", sentence],
      });
    }
    expect((await book.build()).sentence).toBe("没有变化，汇总表都已是最新。");
    expect(await countiesShown()).toBe("样例001旗");
    expect(seen(book.host)).toEqual(before);
  });
});
