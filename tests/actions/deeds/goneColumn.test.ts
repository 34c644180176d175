import { openFollowedBook } from "../support/liveBook";
import { quiet } from "../support/quiet";

test("a formula follows a heading that is typed over and typed back, and no deed writes meanwhile", async () => {
  const book = await openFollowedBook();
  const { person } = book.host;
  await person.typeInto("Sheet1", "A1", '=JM.GET("正镶白旗","消费帮扶金额",2023)');
  await quiet(book);
  expect(person.see("Sheet1", "A1").value).toBe(102_000_000);

  await person.typeInto("数据台账", "G2", "性质");
  await quiet(book);
  const sentence = "数据台账缺少“数据性质”列。请撤销删除，或把列名改回来，再试一次。";
  expect(person.see("Sheet1", "A1")).toMatchObject({ value: "#N/A", message: sentence });
  book.host.counts.reset();
  const fact = {
    area: "正镶白旗",
    indicator: "消费帮扶金额",
    period: "2022",
    stated: "1.3亿元",
    source: "",
  };
  const text = "target,value,as_of\n003-41-t01,5.4%,2024-06-30\n";
  const fill = { bytes: new TextEncoder().encode(text), name: "填报.csv" };
  const deeds = [
    book.deeds.loadDataset(),
    book.deeds.buildCountySheets({ mode: "静态" }),
    book.deeds.enterFact(fact),
    book.deeds.fillTargets({ files: [fill], isSample: false }),
  ];
  for (const deed of deeds) await expect(deed).rejects.toThrow(sentence);
  expect(book.host.counts.changes).toBe(0);

  await person.typeInto("数据台账", "G2", "数据性质");
  await quiet(book);
  expect(person.see("Sheet1", "A1").value).toBe(102_000_000);
  book.close();
});
