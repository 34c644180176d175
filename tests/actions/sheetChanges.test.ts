import { cellAddress, parseAddress } from "../../src/sheet/a1";
import { onSheet, onTable } from "./support/changesOn";
import { openBuilt, type Opened } from "./support/openWorkbook";
import { rowsOf } from "./support/rowsOf";

const [county, other] = ["汇总-样例001旗", "汇总-样例002旗"];
const openWord = "待核对";

interface Line {
  readonly text: string;
  readonly county: string;
  readonly place: string;
  readonly state: string;
}

/** The lines of 核对事项 that tell what changed on the sheets. */
function lines(book: Opened): readonly Line[] {
  return [...rowsOf(book, "JM_Review").values()]
    .filter((row) => row["类别"] === "汇总表变动")
    .map((row) => ({
      text: String(row["内容"]),
      county: String(row["旗县"]),
      place: String(row["位置"]),
      state: String(row["状态"]),
    }));
}

function openLines(book: Opened): readonly string[] {
  return lines(book).flatMap(({ text, state }) => (state === openWord ? [text] : []));
}

/** What stands where the link of the line about this place leads to. */
function linked(book: Opened, place: string): unknown {
  const { sheets } = book.host.snapshot();
  const cells = sheets.find(({ name }) => name === "核对事项")?.cells ?? [];
  const line = cells.find(({ value }) => value === place);
  const link = cells.find(({ row, link }) => row === line?.row && link)?.link?.location ?? "";
  const { sheet = "", place: cell } = parseAddress(link) ?? {};
  const address = cellAddress(cell?.row ?? 0, cell?.column ?? 0);
  expect(`${sheet}!${address}`).toBe(place);
  return book.host.person.see(sheet, address).value;
}

const figure = (value: number, row = 0) =>
  onTable("JM_Facts", (table) => {
    table.getDataBodyRange().getCell(row, 7).values = [[value]];
  });

const manyFigures = onTable("JM_Facts", (table) => {
  const rows = Array.from({ length: 20 }, (_, row) => [7000 + row]);
  table.getDataBodyRange().getCell(0, 7).getResizedRange(19, 0).values = rows;
});

function isPlace(value: unknown): boolean {
  return typeof value === "string" && value.startsWith(`${county}!`);
}

async function madeBook(): Promise<Opened> {
  const book = await openBuilt();
  return book;
}

test("a figure that changed in the ledger is listed when the sheet is made again, with its place, and only once", async () => {
  const book = await madeBook();
  expect(lines(book)).toEqual([]);
  await figure(4321)(book);
  await onSheet(county, (sheet) => {
    sheet.getRange("5:5").insert("Down");
  })(book);
  await book.build();
  const [line] = lines(book);
  expect(lines(book)).toEqual([
    {
      text: expect.stringMatching(
        /^京蒙协作资金（2023年）数值由100万元改为4321万元，出自《.+》第1段，原文“100万元 1%”。$/,
      ) as string,
      county: "样例001旗",
      place: expect.stringContaining(county) as string,
      state: openWord,
    },
  ]);
  expect(linked(book, line?.place ?? "")).toBe(4321);

  book.host.counts.reset();
  await book.build();
  expect(book.host.counts.changes).toBe(0);
  book.close();
});

test("the lines of a build are settled by the next that changes something, and stay while none does", async () => {
  const book = await madeBook();
  await figure(4321)(book);
  await book.build();
  await onSheet(county, (sheet) => {
    sheet.getRange("5:5").insert("Down");
  })(book);
  await book.build();
  expect(lines(book).map(({ state }) => state)).toEqual([openWord]);
  await figure(4322)(book);
  await book.build();
  const told = lines(book).map(({ text, state }) => [/由(.+?)，/u.exec(text)?.[1], state] as const);
  expect(Object.fromEntries(told)).toEqual({
    "100万元改为4321万元": "已消除",
    "4321万元改为4322万元": openWord,
  });
  book.close();
});

test("a target that is filled in is listed with the verdict that it came to", async () => {
  const book = await madeBook();
  await onTable("JM_Targets", (table) => {
    table.getDataBodyRange().getCell(0, 12).values = [[0.054]];
    table.getDataBodyRange().getCell(0, 13).values = [[45473]];
  })(book);
  await book.build();
  const [day, ...others] = lines(book);
  expect(day?.text).toBe("判断时点由2023年12月31日改为2024年6月30日。");
  const line = others.find(({ text }) => text.includes("改为当前未达标"));
  expect(line?.text).toBe("目标“地区生产总值（2024年）”状态由未到期改为当前未达标。");
  expect(linked(book, line?.place ?? "")).toBe("当前未达标");
  book.close();
});

test("the same figures as formulas, and as values again, are no change", async () => {
  const book = await madeBook();
  await book.build({ mode: "公式" });
  await book.build();
  expect(lines(book)).toEqual([]);
  book.close();
});

test("what a person typed over a figure is recorded as an edit, and not as a change besides", async () => {
  const book = await madeBook();
  await figure(4321)(book);
  await book.build();
  const [line] = lines(book);
  await onSheet(county, (sheet) => {
    sheet.getRange(line?.place.split("!")[1] ?? "").values = [["我看行"]];
  })(book);
  await figure(4322)(book);
  await book.build();
  const kinds = [...rowsOf(book, "JM_Review").values()].map((row) => row["类别"]);
  expect(kinds).toContain("改动留存");
  expect(lines(book)).toHaveLength(1);
  book.close();
});

function unlinkedPlaces({ host }: Opened): number {
  const cells = host.snapshot().sheets.find(({ name }) => name === "核对事项")?.cells ?? [];
  const linked = new Set(cells.flatMap(({ row, link }) => (link ? [row] : [])));
  return cells.filter(({ row, value }) => isPlace(value) && !linked.has(row)).length;
}

/** A build that broke off at the end of the request that writes 核对事项, whichever that is. */
async function brokenOffBook(request = 4): Promise<Opened> {
  const book = await madeBook();
  await manyFigures(book);
  book.host.counts.failSync(request, "near its end");
  await book.build().catch(() => undefined);
  book.host.counts.neverFail();
  if (unlinkedPlaces(book) > 0 || request === 12) return book;
  book.close();
  return brokenOffBook(request + 1);
}

test("links that Excel broke off are completed by the next run", async () => {
  const book = await brokenOffBook();
  expect(unlinkedPlaces(book)).toBeGreaterThan(0);
  await book.build();
  expect(unlinkedPlaces(book)).toBe(0);
  book.close();
});

test("of very many changes a sheet lists twenty lines, the last of which counts the rest", async () => {
  const book = await madeBook();
  await manyFigures(book);
  await book.build({ asOf: "2024-06-30" });
  const own = lines(book).filter((line) => line.county === "样例001旗");
  expect(own).toHaveLength(20);
  expect(own[0]?.text).toBe("判断时点由2023年12月31日改为2024年6月30日。");
  expect(own.at(-1)).toMatchObject({ text: "另有2处变动，没有逐项列出。", place: county });
  expect(lines(book).filter((line) => line.county === "样例002旗")).toHaveLength(1);
  book.close();
});

test("what a cancelled build listed stays open until the next one has written the rest", async () => {
  const book = await madeBook();
  const abort = new AbortController();
  const progress = ({ text }: { readonly text: string }): void => {
    if (text === `写好${county}`) abort.abort();
  };
  await book.build({ asOf: "2024-06-30" }, { progress, signal: abort.signal });
  const listed = openLines(book);
  expect(listed).toHaveLength(2);
  expect(await book.build({ asOf: "2024-06-30" })).toMatchObject({ written: [other] });
  expect(openLines(book)).toEqual(listed);
  book.close();
});

test("a day that a person moves there and back is one line a sheet, and figures that change meanwhile have their own", async () => {
  const book = await madeBook();
  await onTable("JM_Targets", (table) => {
    table.getDataBodyRange().getCell(0, 12).values = [[0.054]];
    table.getDataBodyRange().getCell(0, 13).values = [["2024-06-30"]];
  })(book);
  await book.build({ asOf: "2024-06-30" });
  for (const asOf of ["2024-03-31", "2024-09-30", "2023-12-31"]) await book.build({ asOf });
  await figure(4321)(book);
  await book.build({ asOf: "2024-06-30" });
  const moved = "判断时点由2023年12月31日改为2024年6月30日。";
  const told = lines(book).map((line) => [line.county, line.text]);
  expect(told).toHaveLength(3);
  expect(told).toContainEqual(["样例001旗", moved]);
  expect(told).toContainEqual(["样例002旗", moved]);
  const own = lines(book).find(({ text }) => text !== moved);
  expect(own?.text).toMatch(/^京蒙协作资金（2023年）数值由100万元改为4321万元/u);
  expect(linked(book, own?.place ?? "")).toBe(4321);
  book.close();
});
