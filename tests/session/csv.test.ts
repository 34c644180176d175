import { parseCsv } from "../../src/session/csv";

test.each([
  [
    "rows with the lines they begin on",
    "a,b\n1,2\n3,4\n",
    [
      [2, ["1", "2"]],
      [3, ["3", "4"]],
    ],
  ],
  ["a file without a last line break", "a,b\n1,2", [[2, ["1", "2"]]]],
  ["a header alone", "a,b\n", []],
  [
    "Windows line ends",
    "a,b\r\n1,2\r\n3,4\r\n",
    [
      [2, ["1", "2"]],
      [3, ["3", "4"]],
    ],
  ],
  [
    "quoted commas, quotes and line breaks, lines counted on",
    'a,b\n"x,y","say ""hi"""\n"two\nlines",2\n5,6\n',
    [
      [2, ["x,y", 'say "hi"']],
      [3, ["two\nlines", "2"]],
      [5, ["5", "6"]],
    ],
  ],
  [
    "an empty line as a row of its own",
    "a,b\n\n1,2\n",
    [
      [2, [""]],
      [3, ["1", "2"]],
    ],
  ],
])("parseCsv gives %s", (_, text, rows) => {
  const table = parseCsv(text);
  expect(table.header).toEqual(["a", "b"]);
  expect(table.rows.map(({ line, cells }) => [line, cells])).toEqual(rows);
  expect(table.faults).toEqual([]);
});

test.each([
  ["a quote that never closes", 'a,b\n1,2\n"open,3\n4,5\n', 3],
  ["text behind a closing quote", 'a,b\n"1"x,2\n', 2],
])("parseCsv tells %s, with its line", (_, text, line) => {
  expect(parseCsv(text).faults).toContainEqual(expect.objectContaining({ line }));
});
