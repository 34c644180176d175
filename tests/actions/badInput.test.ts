import { generatedPackage } from "../fixtures/generatedPackage";
import { onSheet, onTable, withOwnSheet } from "./support/changesOn";
import { openBuilt, openLoaded, openWorkbook, type Opened } from "./support/openWorkbook";

const texts = generatedPackage({ counties: 2, observations: 12, targetsPerCounty: 1 });

interface Case {
  readonly title: string;
  /** What was done before: nothing, a load, or a load and a build. */
  readonly after?: "load" | "build";
  readonly spoil: (book: Opened) => unknown;
  readonly deed?: "load" | "build";
  readonly problem: RegExp;
  /** A sheet that the deed writes all the same. */
  readonly stillWritten?: string;
}

const typeOver = onSheet("汇总-样例001旗", (sheet) => {
  sheet.getRange("A1").values = [["我改的标题"]];
});

const cases: readonly Case[] = [
  {
    title: "a protected county sheet",
    after: "build",
    spoil: async (book) => {
      await typeOver(book);
      await onSheet("汇总-样例001旗", (sheet) => {
        sheet.protection.protect();
      })(book);
      await onSheet("汇总-样例002旗", (sheet) => {
        sheet.getRange("A1").values = [["我改的标题"]];
      })(book);
    },
    problem: /^工作表“汇总-样例001旗”受保护，没有改动。请撤销保护/,
    stillWritten: "汇总-样例002旗",
  },
  {
    title: "a protected ledger sheet",
    after: "load",
    deed: "load",
    spoil: onSheet("数据台账", (sheet) => {
      sheet.protection.protect();
    }),
    problem: /^工作表“数据台账”受保护，没有写入。请撤销保护/,
  },
  {
    title: "a filtered ledger table, which answers all the same",
    after: "load",
    spoil: (book) => book.host.person.filter("JM_Targets", "编号", () => false),
    problem: /^工作表“目标台账”的表格正在筛选，没有写入。请先清除筛选，再试一次。$/,
    stillWritten: "汇总-样例001旗",
  },
  {
    title: "a workbook whose structure is protected",
    after: "load",
    spoil: (book) => {
      book.host.book.isStructureProtected = true;
    },
    problem: /^工作簿结构受保护，不能新建工作表“汇总-样例001旗”。/,
  },
  {
    title: "a workbook whose structure is protected before anything was loaded",
    deed: "load",
    spoil: (book) => {
      book.host.book.isStructureProtected = true;
    },
    problem: /^工作簿结构受保护，不能新建工作表“数据台账”。/,
  },
  {
    title: "a read-only workbook",
    after: "load",
    spoil: (book) => {
      book.host.book.isReadOnly = true;
    },
    problem: /^工作簿以只读方式打开，没有写入。请另存一份再试。$/,
  },
  {
    title: "a sheet of the person's own called 总览",
    after: "load",
    spoil: withOwnSheet("总览"),
    problem: /^已有名为“总览”的工作表，不是本加载项所建，没有改动。请把它改名/,
    stillWritten: "汇总-样例001旗",
  },
  {
    title: "a sheet of the person's own called as a county's",
    after: "load",
    spoil: withOwnSheet("汇总-样例001旗"),
    problem: /^已有名为“汇总-样例001旗”的工作表/,
    stillWritten: "汇总-样例002旗",
  },
  {
    title: "a county sheet that was deleted, and one of the person's own under its name",
    after: "build",
    spoil: async (book) => {
      await onSheet("汇总-样例001旗", (sheet) => {
        sheet.delete();
      })(book);
      await withOwnSheet("汇总-样例001旗")(book);
    },
    problem: /^已有名为“汇总-样例001旗”的工作表/,
  },
  {
    title: "a sheet of the person's own called 数据台账",
    deed: "load",
    spoil: withOwnSheet("数据台账"),
    problem: /^已有名为“数据台账”的工作表，不是本加载项所建，没有改动。请把它改名/,
    stillWritten: "目标台账",
  },
  {
    title: "a table of the person's own called JM_Facts",
    deed: "load",
    spoil: withOwnSheet("我的", (sheet) => {
      sheet.tables.add(sheet.getRange("A1:B2"), true).name = "JM_Facts";
    }),
    problem: /^表格JM_Facts已在工作表“我的”中，不是本加载项所建。请把它改名/,
    stillWritten: "目标台账",
  },
  {
    title: "a table turned back into cells",
    after: "load",
    deed: "load",
    spoil: onTable("JM_Targets", (table) => {
      table.convertToRange();
    }),
    problem: /^工作表“目标台账”中的表格JM_Targets不见了，没有写入。/,
  },
  {
    title: "a table renamed",
    after: "load",
    deed: "load",
    spoil: onTable("JM_Targets", (table) => {
      table.name = "我的目标";
    }),
    problem: /^工作表“目标台账”中的表格JM_Targets不见了，没有写入。/,
  },
  {
    title: "a column of a table deleted",
    after: "load",
    deed: "load",
    spoil: onTable("JM_Targets", (table) => {
      table.columns.getItem("目标值").delete();
    }),
    problem: /^目标台账缺少“目标值”列。请撤销删除，或把列名改回来/,
  },
  {
    title: "a column of a table renamed",
    after: "load",
    spoil: onTable("JM_Targets", (table) => {
      table.columns.getItem("目标值").name = "指标值";
    }),
    problem: /^目标台账缺少“目标值”列。请撤销删除，或把列名改回来/,
  },
  {
    title: "an edit that a protected 核对事项 cannot record",
    after: "build",
    spoil: async (book) => {
      await typeOver(book);
      await onSheet("核对事项", (sheet) => {
        sheet.protection.protect();
      })(book);
    },
    problem:
      /^有1处改动要先记入核对事项，没有记成，所以没有写入。工作表“核对事项”受保护，没有写入。/,
  },
  {
    title: "a workbook without a ledger",
    spoil: () => undefined,
    problem: /^工作簿里还没有台账。请先载入数据/,
  },
];

test.each(cases)("$title is said in a sentence, and the rest goes on", async (one) => {
  const open = { load: openLoaded, build: openBuilt, nothing: openWorkbook };
  const book = await open[one.after ?? "nothing"](texts);
  await one.spoil(book);
  const outcome = await (one.deed === "load" ? book.load() : book.build()).catch(
    (error: unknown) => error,
  );
  const said =
    outcome instanceof Error ? [outcome.message] : (outcome as { problems: string[] }).problems;
  expect(said).toContainEqual(expect.stringMatching(one.problem));
  if (one.stillWritten !== undefined) {
    expect((outcome as { written: string[] }).written).toContain(one.stillWritten);
  }
  book.close();
});

test("an unknown county is named, and nothing is written", async () => {
  const book = await openLoaded(texts);
  book.host.counts.reset();
  await expect(book.build({ areas: ["不存在"] })).rejects.toThrow(/不存在/);
  expect(book.host.counts.changes).toBe(0);
  book.close();
});
