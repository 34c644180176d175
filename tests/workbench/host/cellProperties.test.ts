import { bootHost, type TestHost } from "../support/bootHost";

let excel: TestHost;

beforeEach(async () => {
  excel = await bootHost();
});

afterEach(() => {
  excel.close();
});

function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

const line = { style: "Continuous", color: "#B8AFA8" } as const;

test("each cell gets its own look in one action, and {} leaves a cell as it is", async () => {
  await excel.run(async (context) => {
    const range = firstSheet(context).getRange("B2:C3");
    range.format.font.italic = true;
    range.setCellProperties([
      [{ format: { font: { name: "宋体", size: 10, color: "#9c2b22" }, wrapText: true } }, {}],
      [
        { format: { fill: { color: "#FFF9E5" }, horizontalAlignment: "Right", indentLevel: 1 } },
        { format: { verticalAlignment: "Top", borders: { top: line, left: line } } },
      ],
    ]);
    await context.sync();
  });
  const [sheet] = excel.host.snapshot().sheets;
  const looks = sheet?.cells.map(({ style }) => sheet.styles[style ?? -1]);
  expect(looks).toMatchObject([
    { fontName: "宋体", fontSize: 10, fontColor: "#9C2B22", wrap: true, italic: true },
    { fontName: "等线", italic: true },
    { fill: "#FFF9E5", horizontal: "right", indent: 1, italic: true },
    {
      vertical: "top",
      borders: {
        top: { style: "thin", color: "#B8AFA8" },
        left: { style: "thin", color: "#B8AFA8" },
      },
    },
  ]);
  expect(looks?.[1]).not.toHaveProperty("fill");
  expect(looks?.[3]?.borders).not.toHaveProperty("bottom");
});

test("a link among the properties shows its text and has the look of links", async () => {
  await excel.run(async (context) => {
    const hyperlink = { documentReference: "Sheet1!A9", screenTip: "转到", textToDisplay: "见下" };
    firstSheet(context)
      .getRange("A1:B1")
      .setCellProperties([[{ hyperlink }, {}]]);
    await context.sync();
  });
  const [sheet] = excel.host.snapshot().sheets;
  expect(sheet?.cells).toMatchObject([
    { column: 0, value: "见下", link: { location: "Sheet1!A9", tip: "转到" } },
  ]);
  expect(sheet?.styles[0]).toMatchObject({ underline: true });
});

test("rows and columns get their sizes in one action each; {} leaves a line as it is", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A2").format.rowHeight = 40;
    sheet
      .getRange("A1:A3")
      .setRowProperties([{ format: { rowHeight: 20 } }, {}, { rowHidden: true }]);
    sheet
      .getRange("A1:B1")
      .setColumnProperties([
        { format: { columnWidth: 60, font: { bold: true } } },
        { columnHidden: true },
      ]);
    const height = sheet.getRange("A2").load("format/rowHeight");
    await context.sync();
    expect(height.format.rowHeight).toBe(40);
  });
  const [sheet] = excel.host.snapshot().sheets;
  expect([...(sheet?.rowHeights ?? [])]).toEqual([
    [1, 40],
    [0, 20],
    [2, 0],
  ]);
  expect([...(sheet?.columnWidths ?? [])]).toEqual([
    [0, 10.71],
    [1, 0],
  ]);
  expect(sheet?.styles).toMatchObject([{ bold: true }]);
});

type Beat = (range: Excel.Range) => void;

/** Entries that Excel's types do not allow, as a script may send them. */
function odd(entry: unknown): Excel.SettableCellProperties {
  return entry as Excel.SettableCellProperties;
}

test.each<[string, Beat]>([
  [
    "fewer rows than the range",
    (range) => {
      range.setCellProperties([[{}, {}]]);
    },
  ],
  [
    "a row of another length",
    (range) => {
      range.setCellProperties([[{}, {}], [{}]]);
    },
  ],
  [
    "more rows than the range",
    (range) => {
      range.setRowProperties([{}, {}, {}]);
    },
  ],
  [
    "fewer columns than the range",
    (range) => {
      range.setColumnProperties([{}]);
    },
  ],
  [
    "an entry that is no object",
    (range) => {
      range.setRowProperties([{}, odd(7)]);
    },
  ],
  [
    "a property that there is none of",
    (range) => {
      range.setRowProperties([{}, odd({ size: 7 })]);
    },
  ],
  [
    "the height of a row among columns",
    (range) => {
      range.setColumnProperties([{}, odd({ format: { rowHeight: 7 } })]);
    },
  ],
  [
    "a colour that is none",
    (range) => {
      range.setRowProperties([{}, { format: { fill: { color: "blueish" } } }]);
    },
  ],
  [
    "a border of a side that there is none of",
    (range) => {
      const wrong = odd({ format: { borders: { inside: line } } });
      range.setCellProperties([
        [{}, {}],
        [{}, wrong],
      ]);
    },
  ],
  [
    "a height beyond Excel's",
    (range) => {
      range.setRowProperties([{ format: { rowHeight: 410 } }, {}]);
    },
  ],
])("%s is refused", async (_, beat) => {
  const refused = await excel.refusal(async (context) => {
    beat(firstSheet(context).getRange("A1:B2"));
    await context.sync();
  });
  expect(refused.code).toBe("InvalidArgument");
});

test("a protected sheet takes no looks", async () => {
  const refused = await excel.refusal(async (context) => {
    const sheet = firstSheet(context);
    sheet.protection.protect();
    sheet.getRange("A1").setCellProperties([[{ format: { wrapText: true } }]]);
    await context.sync();
  });
  expect(refused.code).toBe("AccessDenied");
});
