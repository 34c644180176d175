import { faultInWords, faultsInWords, readPackage } from "../../../src/core/package";
import { parseCsv } from "../../../src/session/csv";
import {
  faultsOf,
  read,
  readInAddin,
  shippedRows,
  shippedTexts,
  withCell,
  withFile,
} from "./shippedPackage";

test("the shipped package has no fault and gives one record a row", () => {
  const reading = read(shippedTexts);
  expect(reading).not.toHaveProperty("faults");
  if ("faults" in reading) return;
  expect(reading.dataset.observations).toHaveLength(shippedRows("observations.csv").rows.length);
  expect(reading.dataset.targets).toHaveLength(shippedRows("targets.csv").rows.length);
});

test("an empty cell of the files becomes no value in the records", () => {
  const reading = read(shippedTexts);
  if ("faults" in reading) throw new Error(faultsInWords(reading.faults));
  const rateOnly = reading.dataset.observations.find((row) => row.id === "000-13-07");
  expect(rateOnly).toMatchObject({
    value: undefined,
    yoy: 17.3,
    yoyStated: "17.3%",
    isPersons: false,
  });
});

describe("a package is refused for", () => {
  const first = (file: string, column: string, wanted: (cell: string) => boolean) => {
    const { header, rows } = shippedRows(file);
    return rows.findIndex((cells) => wanted(cells[header.indexOf(column)] ?? ""));
  };
  const filled = (cell: string) => cell !== "";

  test.each([
    ["a number that is none", "observations.csv", "value", filled, "abc", "数字"],
    ["a number with separators", "observations.csv", "value", filled, "1,200", "数字"],
    [
      "a value its printed form does not support",
      "observations.csv",
      "value",
      filled,
      "424242",
      "原文",
    ],
    ["a lost sign of a rate", "observations.csv", "yoy", filled, "-424.2", "原文"],
    [
      "a qualifier that is not printed",
      "observations.csv",
      "qualifier",
      (cell: string) => cell === "exact",
      "approx",
      "原文",
    ],
    ["an unknown area", "observations.csv", "area", filled, "999999", "areas.csv 中有的 area"],
    [
      "an unknown indicator",
      "targets.csv",
      "indicator",
      filled,
      "nothing",
      "indicators.csv 中有的 indicator",
    ],
    [
      "a word of no list",
      "observations.csv",
      "nature",
      filled,
      "dream",
      "actual、capacity、contract之一",
    ],
    ["a period that is none", "targets.csv", "period", filled, "2024-13", "写法"],
    [
      "a period written in another way",
      "observations.csv",
      "period",
      filled,
      "2023-01/2023-12",
      "2023",
    ],
    [
      "a unit of another dimension",
      "indicators.csv",
      "display_unit",
      (cell: string) => cell === "万元",
      "万亩",
      "换算",
    ],
    ["a required cell left empty", "sources.csv", "title", filled, "", "不空"],
    ["a day of no calendar", "sources.csv", "published", filled, "2024-02-30", "日历"],
    ["a share that is missing", "relations.csv", "share", filled, "", "印出的百分比"],
    ["a lead indicator that is not said by a 1", "indicators.csv", "lead", filled, "2", "不大于1"],
  ])("%s", (_, file, column, wanted, value, legal) => {
    const row = first(file, column, wanted);
    const faults = faultsOf(withCell(file, row, column, value));
    expect(faults).toContainEqual({
      file,
      line: row + 2,
      column,
      found: value,
      legal: expect.stringContaining(legal) as unknown,
    });
  });

  test("two rows with one key, naming both lines", () => {
    const { header, rows } = shippedRows("observations.csv");
    const texts = withCell("observations.csv", 1, "id", rows[0]?.[header.indexOf("id")] ?? "");
    expect(faultsOf(texts)).toContainEqual(
      expect.objectContaining({
        file: "observations.csv",
        line: 3,
        column: "id",
        legal: "不与第2行重复",
      }),
    );
  });

  test("an indicator that no row uses", () => {
    const texts = withFile("indicators.csv", (text) =>
      text.replace(
        /\n([^\n]*)\n$/u,
        (_, last: string) => `\n${last}\n${last.replace(/^[^,]+,[^,]+/u, "unused,无人用")}\n`,
      ),
    );
    expect(faultsOf(texts)).toContainEqual(
      expect.objectContaining({ file: "indicators.csv", column: "indicator", found: "unused" }),
    );
  });

  test.each([
    ["without a pillar", "general_budget_revenue", "没有 pillar"],
    ["that is a percentage", "local_reimbursement_rate", "单位是%"],
    ["beside another of its pillar", "surgeries", "health 的主导指标已是 expert_consultations"],
  ])("a lead indicator %s", (_, indicator, legal) => {
    const row = first("indicators.csv", "indicator", (cell) => cell === indicator);
    const faults = faultsOf(withCell("indicators.csv", row, "lead", "1"));
    // The file is no longer as long as datapackage.json says.
    expect(faults.filter(({ column }) => column !== "")).toEqual([
      {
        file: "indicators.csv",
        line: row + 2,
        column: "lead",
        found: "1",
        legal: expect.stringContaining(legal) as unknown,
      },
    ]);
  });

  test.each([
    ["a missing column", (text: string) => text.replace("nature", "natur"), "nature", "没有这一列"],
    ["an unknown column", (text: string) => text.replace("nature", "natur"), "natur", "natur"],
    [
      "columns in another order",
      (text: string) => text.replace("yoy,status", "status,yoy"),
      "status",
      "第13列",
    ],
  ])("%s", (_, change, column, found) => {
    expect(faultsOf(withFile("observations.csv", change))).toContainEqual(
      expect.objectContaining({ file: "observations.csv", line: 1, column, found }),
    );
  });

  test.each([
    ["a quote that never closes", (text: string) => text.replace(/^(.*\n)/u, '$1"open')],
    ["a row with a cell too many", (text: string) => text.replace(/^(.*\n.*)\n/u, "$1,\n")],
  ])("%s", (_, change) => {
    expect(faultsOf(withFile("relations.csv", change))).toContainEqual(
      expect.objectContaining({ file: "relations.csv", line: 2 }),
    );
  });

  test("a file that is missing", () => {
    const texts = new Map(shippedTexts);
    texts.delete("targets.csv");
    expect(faultsOf(texts)).toEqual([
      {
        file: "targets.csv",
        line: 0,
        column: "",
        found: "没有这个文件",
        legal: "数据包的一个文件",
      },
    ]);
  });

  test("a file that is no UTF-8, which its reader gives as no text", () => {
    const texts = new Map<string, string | undefined>(shippedTexts).set("areas.csv", undefined);
    const reading = readPackage(texts, parseCsv);
    expect("faults" in reading && faultsInWords(reading.faults)).toBe(
      "areas.csv：现为“其他编码”，应为UTF-8 编码的文本。",
    );
  });

  test("a file with a mark before its first heading, by its size", () => {
    expect(faultsOf(withFile("areas.csv", (text) => `\uFEFF${text}`))).toContainEqual(
      expect.objectContaining({ file: "areas.csv", line: 0, found: "896字节" }),
    );
  });

  test.each([
    ["a descriptor that is no JSON", "{", "合法的 JSON"],
    ["a descriptor without a version", '{"resources": []}', "version"],
    ["a descriptor that forgets files", '{"version": "1.0.0", "resources": []}', "有 areas.csv"],
  ])("%s", (_, text, legal) => {
    expect(faultsOf(withFile("datapackage.json", () => text))).toContainEqual(
      expect.objectContaining({
        file: "datapackage.json",
        legal: expect.stringContaining(legal) as unknown,
      }),
    );
  });

  test("a byte that changes no meaning, by the hash of its file", () => {
    const row = first("observations.csv", "note", filled);
    const faults = faultsOf(withCell("observations.csv", row, "note", "另一个说明"));
    expect(faults.map(({ file, line }) => [file, line])).toEqual([["observations.csv", 0]]);
  });
});

describe("the add-in, which does not look at what rows mean,", () => {
  test("gives the records that the check gives", () => {
    const checked = read(shippedTexts);
    if ("faults" in checked) throw new Error(faultsInWords(checked.faults));
    expect(readInAddin(shippedTexts)).toMatchObject({ dataset: checked.dataset });
  });

  test("refuses a figure that its printed form does not support, by the hash of its file", () => {
    expect(readInAddin(withCell("observations.csv", 0, "value", "424242"))).toEqual({
      faults: [expect.objectContaining({ file: "observations.csv", line: 0 })],
    });
  });

  test("refuses a row of an unknown area by its cell, and the changed file by its hash", () => {
    expect(readInAddin(withCell("observations.csv", 0, "area", "999999"))).toEqual({
      faults: [
        expect.objectContaining({ file: "observations.csv", line: 0 }),
        expect.objectContaining({ file: "observations.csv", line: 2, column: "area" }),
      ],
    });
  });
});

test("a fault reads as a sentence with its place, what was found and what is legal", () => {
  const fault = {
    file: "observations.csv",
    line: 12,
    column: "value",
    found: "abc",
    legal: "数字",
  };
  expect(faultInWords(fault)).toBe("observations.csv 第12行 value 列：现为“abc”，应为数字");
  expect(faultsInWords(Array.from({ length: 7 }, () => fault))).toMatch(/；另有2处。$/u);
});
