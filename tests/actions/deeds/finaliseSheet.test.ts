import { preparedBy, type LiveBook } from "../support/liveBook";
import { quiet } from "../support/quiet";

const county = "汇总-正镶白旗";
const notice = "含实时公式，发出前请先定稿";

/** A county sheet and the overview with live formulas, all computed. */
const liveBook = preparedBy(async ({ deeds }) => {
  await deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "公式" });
});

function formulasOn(book: LiveBook, sheet: string): readonly string[] {
  return [...book.cells(sheet).values()].flatMap(({ formula }) => formula ?? []);
}

test("a live sheet becomes the values it shows, cell by cell, and loses its notice", async () => {
  const book = await liveBook();
  const live = book.cells(county);
  const count = formulasOn(book, county).length;
  expect(count).toBeGreaterThan(10);
  expect([...live.values()].some(({ value }) => value === notice)).toBe(true);

  const outcome = await book.deeds.finaliseSheet({ sheet: county });
  expect(outcome).toMatchObject({ finalised: [county], count, problems: [] });
  expect(outcome.sentence).toContain(`${count}格公式`);
  const finalised = book.cells(county);
  expect(formulasOn(book, county)).toEqual([]);
  for (const [place, { value, text }] of live) {
    const now = finalised.get(place);
    expect([place, now?.value ?? ""]).toEqual([place, value === notice ? "" : value]);
    if (value !== notice) expect([place, now?.text ?? ""]).toEqual([place, text]);
  }
  expect(formulasOn(book, "总览").length).toBeGreaterThan(0);
  book.close();
});

test("finalising all sheets that is cancelled on the way names what is done, and the rest stays live", async () => {
  const book = await liveBook();
  const abort = new AbortController();
  const outcome = await book.deeds.finaliseAllSheets(
    {},
    {
      progress: () => {
        abort.abort();
      },
      signal: abort.signal,
    },
  );
  expect(outcome).toMatchObject({ isCancelled: true, finalised: ["总览"] });
  expect(outcome.sentence).toBe("已取消：“总览”已定稿，其余没有改动。");
  expect(formulasOn(book, county).length).toBeGreaterThan(0);
  book.close();
});

test("a finalised sheet says that it is one, and takes no second write", async () => {
  const book = await liveBook();
  const all = await book.deeds.finaliseAllSheets();
  expect(all.problems).toEqual([]);
  expect([...all.finalised].sort()).toEqual(["总览", county].sort());
  book.host.counts.reset();
  const again = await book.deeds.finaliseSheet({ sheet: county });
  expect(again).toMatchObject({ finalised: [], count: 0 });
  expect(again.sentence).toContain("已是静态");
  expect((await book.deeds.finaliseAllSheets()).sentence).toContain("都已是静态");
  expect(book.host.counts.changes).toBe(0);
  book.close();
});

test.each(["静态", "公式"] as const)(
  "making a finalised sheet again in mode %s takes no value of ours for a person's edit or a change",
  async (mode) => {
    const book = await liveBook();
    await book.deeds.finaliseAllSheets();
    await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode });
    await book.host.settle();
    const kinds = [...book.cells("核对事项").values()].map(({ value }) => value);
    expect(kinds).not.toContain("改动留存");
    expect(kinds).not.toContain("汇总表变动");
    expect(formulasOn(book, county).length > 0).toBe(mode === "公式");
    book.close();
  },
);

test("what a person typed on the sheet stays, and still counts as an edit at the next making", async () => {
  const book = await liveBook();
  const [place = ""] = [...book.cells(county)].find(([, { formula }]) => formula) ?? [];
  await book.host.person.typeInto(county, place, "改过");
  await book.host.person.typeInto(county, "N3", "=JM.YOY(3,2)");
  await book.host.person.typeInto(county, "N4", "=1+1");
  await book.host.settle();
  const outcome = await book.deeds.finaliseSheet({ sheet: county });
  expect(outcome.sentence).toContain("另有1格");
  expect(book.host.person.see(county, place).value).toBe("改过");
  expect(book.host.person.see(county, "N3")).toMatchObject({ formula: "=JM.YOY(3,2)" });
  await book.deeds.buildCountySheets({ areas: ["正镶白旗"], mode: "静态" });
  const texts = [...book.cells("核对事项").values()].map(({ value }) => value);
  expect(texts.filter((text) => String(text).includes("“改过”"))).toHaveLength(1);
  expect(texts).not.toContain("汇总表变动");
  book.close();
});

test("formulas of the person's own are finalised on demand, with the whole area that they fill", async () => {
  const book = await liveBook();
  await book.host.person.typeInto(county, "N3", "=JM.YOY({3;4},2)");
  await book.host.person.typeInto(county, "N8", "=1+1");
  await book.host.settle();
  expect(book.host.person.see(county, "N4").value).toBe(1);
  await book.deeds.finaliseSheet({ sheet: county, withOwnFormulas: true });
  expect(book.host.person.see(county, "N3")).toMatchObject({ value: 0.5, formula: undefined });
  expect(book.host.person.see(county, "N4").value).toBe(1);
  expect(book.host.person.see(county, "N8").formula).toBe("=1+1");
  book.close();
});

test("a formula without a result keeps the sheet live, and its cell is named", async () => {
  const book = await liveBook();
  await book.deeds.openWorkbook();
  const header = await book.run(async (context) => {
    const range = context.workbook.tables.getItem("JM_Facts").getDataBodyRange().getColumn(1);
    range.load("address");
    await context.sync();
    return range.address.split("!")[1] ?? "";
  });
  await book.host.person.typeInto("数据台账", header, "没有的旗");
  await quiet(book);
  const errors = [...book.cells(county)].filter(([, { text }]) => text.startsWith("#"));
  expect(errors.length).toBeGreaterThan(0);
  await expect(book.deeds.finaliseSheet({ sheet: county })).rejects.toThrow(errors[0]?.[0]);
  expect(formulasOn(book, county).length).toBeGreaterThan(10);
  book.close();
});

test("a protected sheet is refused by its name, and the others are finalised all the same", async () => {
  const book = await liveBook();
  await book.host.person.protect(county);
  const count = formulasOn(book, county).length;
  await expect(book.deeds.finaliseSheet({ sheet: county })).rejects.toThrow(`“${county}”受保护`);
  const all = await book.deeds.finaliseAllSheets();
  expect(all.finalised).toEqual(["总览"]);
  expect(all.problems).toEqual([expect.stringContaining(county)]);
  expect(formulasOn(book, county)).toHaveLength(count);
  book.close();
});

test("a sheet that is none of ours is refused; without a name the one in front is meant", async () => {
  const book = await liveBook();
  await expect(book.deeds.finaliseSheet({ sheet: "数据台账" })).rejects.toThrow("数据台账");
  await book.host.person.activate(county);
  expect((await book.deeds.finaliseSheet()).finalised).toEqual([county]);
  book.close();
});

test("a sheet that Excel does not finalise says why, and stays as it was", async () => {
  const book = await liveBook();
  const count = formulasOn(book, county).length;
  book.host.counts.reset();
  book.host.counts.failSync(7);
  await expect(book.deeds.finaliseSheet({ sheet: county })).rejects.toThrow(
    `“${county}”没有写完。Excel中途出错。`,
  );
  expect(formulasOn(book, county)).toHaveLength(count);
  book.host.counts.neverFail();
  expect((await book.deeds.finaliseSheet({ sheet: county })).finalised).toEqual([county]);
  book.close();
});
