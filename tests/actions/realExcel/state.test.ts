import { currentLedger } from "../../../src/session/currentLedger";
import { session } from "../../../src/session/session";
import type { WorkbookState } from "../../../src/sheet/keep/workbookState";
import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { sheetIdsOf, withSheetIds } from "../../../workbench/saved/sheetIds";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { functionsMetadata } from "../support/associateFunctions";
import { onSheet, onTable, withOwnSheet } from "../support/changesOn";
import { contentsOf } from "../support/contentsOf";
import { openWorkbook, type Opened } from "../support/openWorkbook";
import { reviewLines } from "../support/reviewLines";

const texts = generatedPackage({ counties: 2, observations: 12, targetsPerCounty: 1 });
const [first, second] = ["汇总-样例001旗", "汇总-样例002旗"];
const asOf = "2024-03-31";
const namespace = "urn:jingmeng-ledger:state:1";

/** A workbook as it was closed: made for a day that a person set, with the person's words on it. */
let closed: SavedWorkbook;

beforeAll(async () => {
  const book = await openWorkbook(texts);
  await book.load();
  await typeFigure(0, 4321)(book);
  await book.build({ asOf });
  for (const [name, words] of [
    ["JM_remarks", "我的备注"],
    ["JM_signature_1", "我的签名"],
  ] as const) {
    await onSheet(first, (sheet) => {
      sheet.names.getItem(name).getRange().getCell(0, 0).values = [[words]];
    })(book);
  }
  // A sheet with remarks is printed otherwise than one without.
  await book.build({ asOf });
  await onSheet(second, (sheet) => {
    sheet.getRange("A7").values = [["我改的"]];
  })(book);
  await withOwnSheet("我的表")(book);
  book.close();
  closed = saveWorkbook(book.host);
});

/** Over a shipped figure of a row. */
function typeFigure(row: number, figure: number) {
  return onTable("JM_Facts", (table) => {
    table.getDataBodyRange().getCell(row, 7).values = [[figure]];
  });
}

function open(saved: SavedWorkbook): Promise<Opened> {
  const { book } = openSavedWorkbook(saved);
  return openWorkbook(texts, new Host({ book, functions: functionsMetadata() }));
}

/** What the page does when it starts, but for following edits, which would go on after the test. */
async function startUnfollowed(book: Opened): Promise<void> {
  await book.start();
  await session.get().following?.stop();
}

function valuesOn({ host }: Opened, name: string): readonly unknown[] {
  const { cells } = host.snapshot().sheets.find((sheet) => sheet.name === name) ?? {};
  return (cells ?? []).map(({ value }) => value);
}

/** The person's words stand where they were, the one that was typed over a generated cell in 核对事项, and nothing else. */
function expectNothingLost(
  book: Opened,
  sheet = first,
  edited: readonly (readonly [place: string, words: string])[] = [[`${second}!A7`, "“我改的”"]],
): void {
  expect(valuesOn(book, sheet)).toEqual(
    expect.arrayContaining(["样例001旗京蒙协作情况汇总表", "我的备注", "我的签名"]),
  );
  expect(valuesOn(book, second)).toContain("样例002旗京蒙协作情况汇总表");
  expect(valuesOn(book, "数据台账")).toContain(4321);
  expect(valuesOn(book, "我的表")).toEqual(["我的表", "我的数"]);
  const edits = reviewLines(book.host, "改动留存").map(({ place, text }) => [place, text]);
  expect(edits).toEqual(
    edited.map(([place, words]): unknown[] => [place, expect.stringContaining(words)]),
  );
}

/** One part, which knows every sheet of ours by the id that it has now, and the day that the person set. */
function expectStateMended({ host }: Opened): void {
  expect(host.book.customXml.filter(({ xml }) => xml.includes(namespace))).toHaveLength(1);
  const state = stateIn(host);
  const ids = host.book.sheets.map(({ id }) => id);
  expect(state.sheets.filter(({ sheetId }) => !ids.includes(sheetId))).toEqual([]);
  expect(state.settings.asOf).toBe(asOf);
}

function stateIn({ book }: Host): WorkbookState {
  const text = /<state[^>]*>(.*)<\/state>/s.exec(book.customXml.at(-1)?.xml ?? "")?.[1] ?? "";
  return JSON.parse(
    text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  ) as WorkbookState;
}

function withState({ host }: Opened, state: unknown): void {
  const text = typeof state === "string" ? state : JSON.stringify(state);
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  setXml(host, `<state xmlns="${namespace}">${escaped}</state>`);
}

function setXml({ book }: Host, ...parts: readonly string[]): void {
  book.customXml = parts.map((xml) => ({ id: book.newId(), xml }));
}

describe("#4 sheets of a workbook that went through another program", () => {
  test.each(Object.entries(sheetIdsOf))(
    "#4 with ids %s only the sheet that a person typed on is written, on its own sheet",
    async (_, way) => {
      const book = await open(withSheetIds(closed, way));
      expect(await book.build()).toMatchObject({ written: [second], problems: [] });
      expectNothingLost(book);
      expectStateMended(book);
      book.close();
    },
  );

  test("#4 with new ids and another name a county's sheet is found by its title and its blocks", async () => {
    const book = await open(withSheetIds(closed, sheetIdsOf.new));
    await book.host.person.renameSheet(first, "一旗");
    expect(await book.build()).toMatchObject({ written: ["总览", "一旗", second], problems: [] });
    expectNothingLost(book, "一旗");
    expectStateMended(book);
    expect(book.host.book.findSheet(first)).toBeUndefined();
    book.close();
  });

  test("#4 a person's sheet that has the id of a county's sheet is left alone, and the county's made anew", async () => {
    const swapped = withSheetIds(closed, (ids) => [...ids.slice(1), ...ids.slice(0, 1)]);
    const book = await open(swapped);
    await book.host.person.deleteSheet(first);
    expect(await book.build()).toMatchObject({ written: [first, second], problems: [] });
    expect(valuesOn(book, "我的表")).toEqual(["我的表", "我的数"]);
    expectStateMended(book);
    book.close();
  });

  test("#4 a person's sheet that has the name of a county's sheet is named and left alone", async () => {
    const book = await open(closed);
    await book.host.person.deleteSheet(first);
    await withOwnSheet(first)(book);
    const { problems } = await book.build();
    expect(problems).toEqual([
      `已有名为“${first}”的工作表，不是本加载项所建，没有改动。请把它改名，再试一次。`,
    ]);
    expect(valuesOn(book, first)).toEqual(["我的表", "我的数"]);
    book.close();
  });
});

const spoilt: Readonly<Record<string, (book: Opened, state: WorkbookState) => void>> = {
  "that is lost": ({ host }) => {
    host.book.customXml = [];
  },
  "without a word": (book) => {
    withState(book, "");
  },
  "that breaks off": (book, state) => {
    withState(book, JSON.stringify(state).slice(0, 900));
  },
  "that is no XML": ({ host }) => {
    setXml(host, `<state xmlns="${namespace}"><a></state>`);
  },
  "in another namespace": ({ host }, state) => {
    setXml(host, `<state xmlns="urn:other">${JSON.stringify(state).replaceAll("&", "")}</state>`);
  },
  "whose settings are a list": (book, state) => {
    withState(book, { ...state, settings: [1] });
  },
  "whose day is no day": (book, state) => {
    withState(book, { ...state, settings: { asOf: "2024-13-31" } });
  },
  "whose sheets are no list": (book, state) => {
    withState(book, { ...state, sheets: { a: 1 } });
  },
  "whose records lack fields": (book, state) => {
    const sheets = state.sheets.map((record) => ({ ...record, personsBlocks: undefined }));
    withState(book, { ...state, sheets });
  },
  "whose fingerprints are gone": (book, state) => {
    withState(book, { ...state, sheets: state.sheets.map((record) => ({ ...record, rows: 5 })) });
  },
  "that knows a sheet twice": (book, state) => {
    withState(book, { ...state, sheets: [...state.sheets, ...state.sheets.slice(-1)] });
  },
  "that knows a sheet that is gone": (book, state) => {
    const gone = { ...state.sheets.at(-1), area: "152599", name: "汇总-别旗", sheetId: "{1}" };
    withState(book, { ...state, sheets: [...state.sheets, gone] });
  },
  "beside an older one": (book, state) => {
    const older = { ...state, saves: 1, settings: { asOf: "2024-01-31" }, sheets: [] };
    withState(book, older);
    const [part] = book.host.book.customXml;
    withState(book, state);
    setXml(book.host, ...book.host.book.customXml.map(({ xml }) => xml), part?.xml ?? "");
  },
};

describe("#5 a workbook whose state another program spoilt", () => {
  test.each(Object.entries(spoilt))(
    "#5 a state %s is made again from the sheets: nothing is lost, and only the person's edits are edits",
    async (_, spoil) => {
      const book = await open(closed);
      spoil(book, stateIn(book.host));
      expect(await book.build()).toMatchObject({ problems: [] });
      expectNothingLost(book);
      if (spoil !== spoilt["that knows a sheet that is gone"]) expectStateMended(book);
      if (spoil === spoilt["that is lost"]) {
        expect(await book.build()).toMatchObject({ written: [], problems: [] });
      }
      book.close();
    },
  );

  test("#5 with a state that is lost formulas answer by the day that the sheets tell, and a load keeps the person's figure", async () => {
    const book = await open(closed);
    book.host.book.customXml = [];
    await startUnfollowed(book);
    expect((await currentLedger()).asOf).toBe(asOf);
    const { kept, notes } = await book.load();
    expect(kept).toMatchObject([{ column: "数值", persons: 4321 }]);
    expect(notes).toContainEqual(
      "加载项在工作簿里的记录丢失或损坏，已按各表重建：截至日期2024年3月31日，判断规则“序时”。请核对；与随附数据不同的数算作您改的，都已保留。",
    );
    expect(reviewLines(book.host, "与数据不同")).toHaveLength(1);
    await book.build();
    expectNothingLost(book);
    book.close();
  });

  test("#5 where the state is lost a figure typed over a shipped one since the last build makes no edit but of the sentence that said it", async () => {
    const book = await open(closed);
    book.host.book.customXml = [];
    await typeFigure(1, 987)(book);
    await book.build();
    // A sentence says several figures: one that nobody can have written any more is kept, whoever wrote it.
    expectNothingLost(book, first, [
      [`${first}!A7`, "京蒙协作资金4321万元"],
      [`${second}!A7`, "“我改的”"],
    ]);
    expect(valuesOn(book, "数据台账")).toContain(987);
    expect(valuesOn(book, first)).toContain(987);
    book.close();
  });

  test("#5 a state of a later version is refused in a sentence and left alone, and formulas answer by it", async () => {
    const book = await open(closed);
    withState(book, { ...stateIn(book.host), format: 2, sheets: "elsewhere" });
    const before = [contentsOf(book.host), book.host.snapshot().customXml];
    await startUnfollowed(book);
    expect((await currentLedger()).asOf).toBe(asOf);
    for (const deed of [() => book.load(), () => book.build(), () => book.repair()]) {
      await expect(deed()).rejects.toThrow(
        "这个工作簿由更新版本的京蒙协作台账写过，本版本不能改动，没有写入。请升级加载项，再试一次。",
      );
    }
    expect([contentsOf(book.host), book.host.snapshot().customXml]).toEqual(before);
    book.close();
  });

  test("#5 where the settings of a later version cannot be read formulas say so", async () => {
    const book = await open(closed);
    withState(book, { format: 3, settings: "elsewhere" });
    await startUnfollowed(book);
    await expect(currentLedger()).rejects.toThrow("请升级加载项");
    book.close();
  });
});
