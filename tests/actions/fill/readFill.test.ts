import { readFileSync } from "node:fs";
import path from "node:path";
import { encode, fillsOf, ledger } from "./support/fillsOf";

const fixture = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../../fixtures/fills", name));
const plain = new TextDecoder().decode(fixture("utf8.csv"));

function read(bytes: Uint8Array): readonly (readonly unknown[])[] {
  return fillsOf(bytes).map(({ target, figure, asOf }) => [
    target.id,
    figure.value,
    figure.qualifier,
    asOf,
  ]);
}

const rows = [
  ["003-45-t02", 28_200_000, "exact", "2024-06-30"],
  ["003-48-t02", 8000, "exact", "2024-06-30"],
  ["003-41-t01", 5.4, "exact", "2024-06-30"],
];

test.each([
  ["UTF-8", fixture("utf8.csv")],
  ["UTF-8 with a mark", encode(`\uFEFF${plain}`)],
  ["GB18030", fixture("gb18030.csv")],
  ["tabs between its cells", encode(plain.replaceAll(",", "\t"))],
  ["semicolons and a line that says so", encode(`sep=;\r\n${plain.replaceAll(",", ";")}`)],
  ["the line ends of an old Macintosh", encode(plain.replaceAll("\r\n", "\r"))],
  [
    "headings as a person writes them",
    encode(plain.replace("target,value,as_of", "Target , VALUE,As_Of")),
  ],
  ["days as Excel saves them", encode(plain.replaceAll("2024-06-30", "2024/6/30 0:00"))],
  ["last lines of nothing but commas", encode(`${plain},,\r\n,,\r\n`)],
  ["headings with hyphens", encode(plain.replace("as_of", "As-Of"))],
  ["headings in one word", encode(plain.replace("as_of", "asof"))],
  [
    "the headings of 目标台账",
    encode(plain.replace("target,value,as_of", "编号,最新完成值,数据截至")),
  ],
  ["a title above its headings", encode(`上半年填报,,\r\n${plain}`)],
  ["a title of one cell and a blank line", encode(`上半年填报\r\n\r\n${plain}`)],
  ["a blank row between two", encode(plain.replace("\r\n003-48", "\r\n,,\r\n003-48"))],
  ["other columns beside ours", encode(plain.replace("as_of", "as_of,note,,"))],
])("a file with %s gives the same fill-ins", (_, bytes) => {
  expect(read(bytes)).toEqual(rows);
});

const line = (cells: string): Uint8Array => encode(`target,value,as_of\n${cells}\n`);

test("a step that a document prints as 1个 takes 1个", () => {
  const id = ledger.dataset.targets.find(({ kind }) => kind === "milestone")?.id ?? "";
  expect(read(line(`${id},1个,2024-06-30`))).toEqual([[id, 1, "exact", "2024-06-30"]]);
});

test("words beside a figure travel with it", () => {
  expect(read(line("003-45-t02,近30亿元,2024-06-30"))).toEqual([
    ["003-45-t02", 3_000_000_000, "approx", "2024-06-30"],
  ]);
});

test("a row without an 编号 says so", () => {
  expect(() => read(line(",5.4%,2024-06-30"))).toThrow(
    "填报.csv第2行target列是空的，请填目标的编号；编号见目标台账的第一列，如 003-41-t01。",
  );
});

test.each<[what: string, rest: string]>([
  ["with its unit", "1亿元,2024-06-30,200"],
  ["of four digits", "1200万元,2024-06-30,200"],
  ["beside a note that begins with a year", "1,2024-06-30,2024年上半年"],
])("a figure %s is not one that a comma parted", (_, rest) => {
  expect(read(encode(`target,value,as_of,note\n003-45-t02,${rest}\n`))).toHaveLength(1);
});

const long = "很".repeat(100);
const shown = `${"很".repeat(39)}…`;

test.each<[name: string, bytes: Uint8Array, sentence: string]>([
  [
    "a column that is missing",
    encode("target,value\n"),
    "填报.csv缺少as_of列；应有的列是target、value、as_of。",
  ],
  [
    "a column that stands there twice",
    encode("target,value,as_of,Value\n"),
    "填报.csv有两个value列，请只留一个。",
  ],
  [
    "a target that is not there",
    line(`${long},1,2024-06-30`),
    `填报.csv第2行target列：没有编号为“${shown}”的目标；编号见目标台账的第一列，如 003-41-t01。`,
  ],
  [
    "a target whose row cannot be read",
    line("003-46-t01,28,2024-06-30"),
    "填报.csv第2行target列：“003-46-t01”在目标台账的那一行读不出，请先照它的说明改正。",
  ],
  ["rows that are missing", encode("target,value,as_of\n,,\n"), "填报.csv标题行下没有填报的行"],
  [
    "a comma in a figure without quotes",
    line("003-45-t02,1,300万元,2024-06-30"),
    '填报.csv第2行比标题行多出一格“2024-06-30”；数中有逗号的要加引号，如 "1,300万元"。',
  ],
  [
    "a comma whose rest a column of notes takes",
    encode("target,as_of,value,note\n003-45-t02,2024-06-30,1,200万元\n"),
    '填报.csv第2行value列：“1”和后面一格“200万元”像是一个数被逗号分开；数中有逗号的要加引号，如 "1,300万元"，确是“1”的请写上单位。',
  ],
  [
    "a comma that pushes the day into a column of notes",
    encode("target,value,as_of,note\n003-45-t02,1,200,2024-06-30\n"),
    "填报.csv第2行value列：“1”和后面一格“200”像是一个数被逗号分开",
  ],
  [
    "a month that may be October",
    line("003-45-t02,1亿元,2024.1"),
    "填报.csv第2行as_of列：“2024.1”是 2024-01 还是 2024-10？请写成文字，如 2024-06 或 2024年上半年。",
  ],
  [
    "a day long before the target",
    line("003-45-t02,1亿元,2019-06-30"),
    "填报.csv第2行as_of列：“2019-06-30”太早，目标时期是2024，数据截至应在2023-01-01到2100年之间，如 2024-06-30。",
  ],
  [
    "a number that is a day of long ago",
    line("003-45-t02,1亿元,3000"),
    "填报.csv第2行as_of列：“3000”（1908-03-18）太早，目标时期是2024，数据截至应在2023-01-01到2100年之间，如 2024-06-30。",
  ],
  [
    "a quote that never closes",
    line('003-45-t02,"1,2024-06-30'),
    "填报.csv第2行的引号不成对，未填报。",
  ],
])("a file is refused for %s, by its place", (_, bytes, sentence) => {
  expect(() => read(bytes)).toThrow(sentence);
});

test.each([
  ["no figure", "003-45-t02,,2024-06-30", "value"],
  ["a figure of another kind", "003-45-t02,300人,2024-06-30", "value"],
  ["a figure of another currency", "003-45-t02,300万美金,2024-06-30", "value"],
  ["a figure with a sign of a wrong encoding", "003-45-t02,28.2�元,2024-06-30", "value"],
  ["an error of Excel's", "003-45-t02,#DIV/0!,2024-06-30", "value"],
  ["a day before 1900", "003-45-t02,28.2亿元,1800-06-30", "as_of"],
  ["a day after 2100", "003-45-t02,28.2亿元,2101-06-30", "as_of"],
  ["a day that is a small number", "003-45-t02,28.2亿元,6", "as_of"],
  ["no day", "003-45-t02,28.2亿元,", "as_of"],
  ["a day that no calendar has", "003-45-t02,28.2亿元,2024-06-31", "as_of"],
])("a line is refused for %s", (_, cells, column) => {
  expect(() => read(line(cells))).toThrow(new RegExp(`^填报\\.csv第2行${column}列：`, "u"));
});

test("a refusal quotes no more than forty characters", () => {
  for (const cells of [`003-45-t02,${long},2024-06-30`, `003-45-t02,1,${long}`]) {
    expect(() => read(line(cells))).toThrow(shown);
    expect(() => read(line(cells))).not.toThrow(long.slice(0, 41));
  }
});
