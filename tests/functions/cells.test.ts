import { shippedLedger } from "./support/shippedLedger";
import { evaluate } from "./support/evaluate";
import { readCatalogue, type Catalogue } from "../../tools/formulas/catalogue";
import { cellError } from "../../src/functions/cellError";
import { createLedger } from "../../src/core/ledger";
import { counties } from "../../src/functions/formulas/lists";
import { get } from "../../src/functions/formulas/lookups";
import { yoy } from "../../src/functions/formulas/growth";
import { rankOf } from "../../src/functions/formulas/places";
import { setLedger } from "../../src/session/currentLedger";
import { session } from "../../src/session/session";

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

test("a look-up waits until the workbook has been asked for its ledger", async () => {
  let isAnswered = false;
  const answer = get([["正镶白旗"]], [["消费帮扶"]], [[2023]]).then((cells) => {
    isAnswered = true;
    return cells;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isAnswered).toBe(false);
  setLedger(shippedLedger());
  await expect(answer).resolves.toEqual([[102000000]]);
});

test.each([
  ["an empty cell that arrives as 0 is no period", '=JM.GET("正镶白旗","消费帮扶",0)', 102000000],
  ["an empty cell that arrives as 0 is no day", '=JM.ELAPSED("2024-06-30",0,0)', 0.5],
  ["a blank row stays blank, its date notwithstanding", '=JM.PACE("","","2024-06-30")', ""],
  ["blank area and indicator stay blank", '=JM.STATUSOF("","",2024)', ""],
  ["full-width digits are digits", '=JM.GAP("７．０４",8)', 0.96],
  ["options take their id", '=JM.NEEDED(3,8,"2024-06-30","2024-12-31","quarter")', 2.5],
  ["a date in words is a date", '=JM.ELAPSED("2024年6月30日")', 0.5],
  ["a baseline makes the way from it count", '=JM.STATUS(6,8,"2024-06-30",,,,,4)', "达到序时进度"],
])("%s", async (_, formula, result) => {
  expect(await evaluate(catalogue, formula)).toEqual([[result]]);
});

test.each([
  ["a text that is no number", '=JM.GAP("七",8)', "#VALUE!", "“七”"],
  ["a truth value that is no number", "=JM.GAP(TRUE,8)", "#VALUE!", "“TRUE”"],
  ["a missing number", '=JM.PROGRESS("",8)', "#N/A", "缺少完成数"],
  ["an unknown option", '=JM.YOY(1,2,"倍数")', "#VALUE!", "比率、百分点、位次"],
  ["an unknown rule set", '=JM.STATUS(1,2,"2024-06-30",,,"严")', "#VALUE!", "序时、从宽"],
  ["a missing day", "=JM.PACE(1,2,)", "#N/A", "缺少截至日期"],
  ["a year where a day is wanted", "=JM.ELAPSED(2024)", "#VALUE!", "2024-06-30"],
  ["an unknown field", '=JM.DETAIL("正镶白旗","消费帮扶",2023,"谁")', "#VALUE!", "原文数字"],
])("%s is told by name", async (_, formula, error, part) => {
  const [[cell] = []] = await evaluate(catalogue, formula);
  expect(cell).toEqual({ error, message: expect.stringContaining(part) as string });
});

test("an error that comes in is passed on, and its neighbours keep their results", async () => {
  const broken = cellError("#N/A", "上游出错");
  expect(await yoy([[broken], [120]], [[100]])).toEqual([[broken], [0.2]]);
});

test("a result spills over rows and columns and leaves out no counterpart silently", async () => {
  const cells = await yoy([[1, 2, 3]], [[1], [2]]);
  expect(cells).toEqual([
    [0, 1, 2],
    [-0.5, 0, 0.5],
  ]);
  const longer = await yoy([[1], [2], [3]], [[1], [2]]);
  expect(longer[2]?.[0]).toMatchObject({ code: "#N/A" });
});

test("a look-up is noted with its cell, so that a change of its rows reaches it and no other", async () => {
  const ledger = shippedLedger();
  setLedger(ledger);
  const at = (address: string) => ({ address }) as CustomFunctions.Invocation;
  await get([["正镶白旗"]], [["消费帮扶"]], [[2023]], undefined, at("Sheet1!A1"));
  await get([["巴林右旗"]], [["消费帮扶"]], undefined, undefined, at("Sheet1!A2"));
  await counties(undefined, at("Sheet1!A3"));
  await get([["无此旗"]], [["消费帮扶"]], undefined, undefined, at("Sheet1!A4"));
  const observations = ledger.dataset.observations.map((row) =>
    row.id === "000-17-06" ? { ...row, value: 103000000 } : row,
  );
  const changed = createLedger({ ...ledger.dataset, observations });
  expect([...session.get().dependents.onChange(ledger, changed)].sort()).toEqual([
    "Sheet1!A1",
    "Sheet1!A3",
    "Sheet1!A4",
  ]);
});

test("a place is noted with every area that it is compared with, and no other", async () => {
  const ledger = shippedLedger();
  setLedger(ledger);
  const at = (address: string) => ({ address }) as CustomFunctions.Invocation;
  const rank = (areas: string | undefined, address: string) =>
    rankOf(
      [["巴林右旗"]],
      [["消费帮扶"]],
      [[2023]],
      undefined,
      areas === undefined ? undefined : [[areas]],
      at(address),
    );
  await rank(undefined, "Sheet1!B1");
  await rank("白旗", "Sheet1!B2");
  await rank("乌后旗", "Sheet1!B3");
  const observations = ledger.dataset.observations.map((row) =>
    row.id === "000-17-06" ? { ...row, value: 103000000 } : row,
  );
  const changed = createLedger({ ...ledger.dataset, observations });
  const cells = session.get().dependents.onChange(ledger, changed);
  expect(cells.filter((cell) => cell.startsWith("Sheet1!B")).sort()).toEqual([
    "Sheet1!B1",
    "Sheet1!B2",
  ]);
});
