import { reopened, rowIn, settled, sleeping, wakeOver } from "../support/asleep";
import type { Host } from "../../../workbench/host/host";

const formulas = [
  ["Sheet1", "B1", "=A1/10000"],
  ["Sheet1", "C1", "=B1*2"],
  ["Sheet1", "D1", '=JM.AMOUNT(C1,"万元")'],
  ["另页", "A1", '=Sheet1!D1&"以上"'],
] as const;

/** The figure that the test's person types over, and its place. */
interface Fact {
  readonly address: string;
  readonly before: number;
}

/** A look-up, and formulas of a person's one to four steps on, the last on another sheet. */
async function enterChain(host: Host): Promise<Fact> {
  const place = rowIn(host, "JM_Facts", (at) => at("单位") === "万元");
  const look = (column: string) => host.person.see("数据台账", place(column));
  const [county, indicator, period] = ["旗县", "指标", "时期"].map((column) => look(column).text);
  await host.person.addSheet("另页");
  const asked = `=JM.GET("${county}","${indicator}",${period})`;
  for (const [sheet, address, formula] of [["Sheet1", "A1", asked] as const, ...formulas]) {
    await host.person.typeInto(sheet, address, formula);
  }
  await host.settle();
  const before = Number(look("数值").value);
  expect(shown(host)).toEqual(chainOf(before));
  return { address: place("数值"), before };
}

function shown(host: Host): unknown[] {
  const places = [["Sheet1", "A1"] as const, ...formulas];
  return places.map(([sheet, address]) => host.person.see(sheet, address).value);
}

/** What they show for a figure in 万元. */
function chainOf(figure: number): unknown[] {
  return [figure * 10_000, figure, figure * 2, `${figure * 2}万元`, `${figure * 2}万元以上`];
}

test("#6 an edit of the ledger reaches formulas of a person's, however many steps on; who calculates by hand gets what follows with the next calculation", async () => {
  const host = await sleeping();
  const book = await wakeOver(host);
  const { address } = await enterChain(host);
  await host.person.typeInto("数据台账", address, 1500);
  await settled(book);
  expect(shown(host)).toEqual(chainOf(1500));
  host.book.calculationMode = "Manual";
  await host.person.typeInto("数据台账", address, 1600);
  await settled(book);
  await host.settle();
  expect(shown(host)).toEqual(chainOf(1600));
  book.close();
});

test("#6 so does the refreshing of what was saved, when the ledger was edited without the add-in", async () => {
  const written = await sleeping();
  const writing = await wakeOver(written);
  const { address, before } = await enterChain(written);
  writing.close();
  const host = reopened(written);
  await host.person.typeInto("数据台账", address, 1500);
  expect(shown(host)).toEqual(chainOf(before));
  const book = await wakeOver(host);
  expect(shown(host)).toEqual(chainOf(1500));
  book.close();
});
