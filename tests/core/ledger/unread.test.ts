import {
  createLedger,
  findObservation,
  findTarget,
  type UnreadRow,
} from "../../../src/core/ledger";
import { parsePeriod, type Period } from "../../../src/core/periods";
import { shippedLedger } from "../../functions/support/shippedLedger";

const { dataset } = shippedLedger();
const period = (text: string): Period => {
  const read = parsePeriod(text);
  if (!read.ok) throw new Error(read.message);
  return read.value;
};

const subject = { area: "152529", indicator: "consumption_assistance" };

function unreadRow(changes: Partial<UnreadRow>): UnreadRow {
  return {
    table: "facts",
    ...subject,
    item: "",
    partner: "",
    period: period("2023"),
    nature: "actual",
    sentence: "数据台账表第5行“数值”列“#DIV/0!”读不出。",
    ...changes,
  };
}

test.each<
  [what: string, asked: string | undefined, changes: Partial<UnreadRow>, isRefused: boolean]
>([
  ["a row of the same period", "2023", {}, true],
  ["a row of another period", "2023", { period: period("2022") }, false],
  [
    "a row whose period cannot be read either, where another answers",
    "2023",
    { period: undefined },
    false,
  ],
  [
    "a row whose period cannot be read either, where none answers",
    "2021",
    { period: undefined },
    true,
  ],
  ["a later row, where the latest is asked", undefined, { period: period("2024") }, true],
  ["an earlier row, where the latest is asked", undefined, { period: period("2022") }, false],
  ["a row of a case", "2023", { item: "北京市场" }, false],
  ["a row of a pairing", "2023", { partner: "110115" }, false],
  ["a row of another nature", "2023", { nature: "contract" }, false],
  ["a row of another county", "2023", { area: "150825" }, false],
  ["a row of another indicator", "2023", { indicator: "gdp" }, false],
  ["a target", "2023", { table: "targets", nature: undefined }, false],
])("%s that cannot be read, asked for %s", (_, asked, changes, isRefused) => {
  const row = unreadRow(changes);
  const ledger = createLedger(dataset, { unread: [row] });
  const when = asked === undefined ? undefined : period(asked);
  const found = findObservation(ledger, { ...subject, period: when, holds: "value" });
  const refusal = { ok: false, error: "#N/A", message: row.sentence, word: "读不出" };
  if (isRefused) expect(found).toEqual(refusal);
  else expect(found).toMatchObject({ ok: true, value: { value: 102_000_000 } });
});

test.each([
  ["2024", true],
  [undefined, true],
  ["2025", false],
])("a target of 2024 that cannot be read is none, asked for %s", (asked, isRefused) => {
  const row = unreadRow({
    table: "targets",
    area: "150825",
    indicator: "fixed_asset_investment",
    period: period("2024"),
    nature: undefined,
  });
  const ledger = createLedger(
    { ...dataset, targets: dataset.targets.filter(({ id }) => id !== "003-41-t07") },
    { unread: [row] },
  );
  const when = asked === undefined ? undefined : period(asked);
  const found = findTarget(ledger, { ...row, item: undefined, period: when });
  expect(found).toMatchObject(isRefused ? { message: row.sentence } : { word: "未设目标" });
});
