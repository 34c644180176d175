import { createLedger, type UnreadRow } from "../../src/core/ledger";
import { parsePeriod } from "../../src/core/periods";
import { setLedger } from "../../src/session/currentLedger";
import { readCatalogue, type Catalogue } from "../../tools/formulas/catalogue";
import { evaluate } from "./support/evaluate";
import { shippedLedger } from "./support/shippedLedger";

const sentence = "数据台账表第5行“数值”列“#DIV/0!”读不出。";
const unread = { error: "#N/A", message: sentence };

function useUnread(period: string, changes: Partial<UnreadRow> = {}): void {
  const read = parsePeriod(period);
  const row: UnreadRow = {
    table: "facts",
    area: "152529",
    indicator: "consumption_assistance",
    item: "",
    partner: "",
    period: read.ok ? read.value : undefined,
    nature: "actual",
    sentence,
    ...changes,
  };
  setLedger(createLedger(shippedLedger().dataset, { unread: [row] }));
}

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

const answer = (formula: string) => evaluate(catalogue, formula);

test.each([
  ["a period that other rows have", "2023"],
  ["a period that no other row has", "2024"],
  ["an earlier period", "2010"],
])("HISTORY says of %s that its row cannot be read", async (_, period) => {
  useUnread(period);
  const lines = await answer('=JM.HISTORY("正镶白旗","消费帮扶金额")');
  // Rows of 2023 that are there may say that the year is inferred.
  const told = lines.filter(([when]) => String(when).startsWith(`${period}年`));
  expect(told.map(([, figure]) => figure)).toEqual([unread]);
  const periods = lines.map(([when]) => String(when));
  expect(periods).toEqual([...periods].sort());
});

test("HISTORY says nothing of rows outside its bounds, of another case, or of another county", async () => {
  useUnread("2024");
  expect(await answer('=JM.HISTORY("正镶白旗","消费帮扶金额",,2023)')).not.toContainEqual([
    "2024年",
    unread,
  ]);
  useUnread("2024", { item: "北京市场" });
  expect(await answer('=JM.HISTORY("正镶白旗","消费帮扶金额")')).not.toContainEqual([
    "2024年",
    unread,
  ]);
  useUnread("2024", { area: "150825" });
  expect(await answer('=JM.HISTORY("正镶白旗","消费帮扶金额")')).not.toContainEqual([
    "2024年",
    unread,
  ]);
});

test("HISTORY says so where the only row cannot be read, not even its period", async () => {
  useUnread("", { indicator: "gdp", period: undefined });
  expect(await answer('=JM.HISTORY("正镶白旗","地区生产总值")')).toEqual([[unread]]);
});

test.each([
  ["the period asked", '"2023"', "2023"],
  ["the latest period", "", "2024"],
])("MATRIX says in its cell that the row of %s cannot be read", async (_, asked, period) => {
  useUnread(period);
  const rows = await answer(`=JM.MATRIX({"正镶白旗";"太仆寺旗"},"消费帮扶金额",${asked})`);
  expect(rows[1]).toEqual(["正镶白旗", unread]);
});
