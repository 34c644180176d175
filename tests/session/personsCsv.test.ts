import { personsCsv } from "../../src/session/personsCsv";

const plain = "target,value,as_of\n003-45-t02,2820万元,2024-06-30\n003-48-t02,8000亩,2024-06-30\n";
const rows = [
  [2, ["003-45-t02", "2820万元", "2024-06-30"]],
  [3, ["003-48-t02", "8000亩", "2024-06-30"]],
];

test.each([
  ["as RFC 4180 has it", plain, 0],
  ["with Windows line ends", plain.replaceAll("\n", "\r\n"), 0],
  ["with the line ends of an old Macintosh", plain.replaceAll("\n", "\r"), 0],
  ["with line ends of two kinds", plain.replace("\n", "\r\n").replace(/\n$/, "\r"), 0],
  [
    "with capitals and blanks in its headings",
    plain.replace("target,value,as_of", " Target ,VALUE, As Of"),
    0,
  ],
  ["with full-width headings", plain.replace("target", "ｔａｒｇｅｔ"), 0],
  ["with quoted headings", plain.replace("target,value,as_of", '"target","value","as_of"'), 0],
  ["with semicolons", plain.replaceAll(",", ";"), 0],
  ["with tabs", plain.replaceAll(",", "\t"), 0],
  ["behind a line that names the comma", `sep=,\n${plain}`, 1],
  ["behind a line that names the semicolon", `sep=;\n${plain.replaceAll(",", ";")}`, 1],
  ["behind a line that names the tab", `SEP=\t\r\n${plain.replaceAll(",", "\t")}`, 1],
  [
    "behind such a line that a program quoted and filled up",
    `"sep=;",,\n${plain.replaceAll(",", ";")}`,
    1,
  ],
  ["behind a line that names a stroke", `sep=|\n${plain.replaceAll(",", "|")}`, 1],
  ["without a last line end", plain.trimEnd(), 0],
  ["with empty last lines", `${plain}\n\n`, 0],
  ["with last lines of nothing but commas", `${plain},,\n,,\n`, 0],
  ["with last lines of commas and blanks", `${plain} , ,\r\n,,`, 0],
  ["with the end mark of DOS", `${plain}\u001a`, 0],
])("a file reads the same %s", (_, text, linesBefore) => {
  const table = personsCsv(text);
  expect(table.header).toEqual(["target", "value", "as_of"]);
  expect(table.rows.map(({ line, cells }) => [line - linesBefore, cells])).toEqual(rows);
  expect(table.faults).toEqual([]);
});

test("an empty line between two rows is a row, with its line", () => {
  const [first] = rows;
  const { rows: read } = personsCsv(plain.replace("\n003-48", "\n,,\n003-48"));
  expect(read.map(({ line, cells }) => [line, cells])).toEqual([
    first,
    [3, ["", "", ""]],
    [4, ["003-48-t02", "8000亩", "2024-06-30"]],
  ]);
});

test("a comma in quotes parts nothing", () => {
  expect(personsCsv('a,b\n"1,300万元",2\n').rows[0]?.cells).toEqual(["1,300万元", "2"]);
});

test("a quote that never closes is told with its line, also behind a line that names the sign", () => {
  expect(personsCsv('sep=;\na;b\n1;2\n"open;3\n').faults).toContainEqual(
    expect.objectContaining({ line: 4 }),
  );
});
