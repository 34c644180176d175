import { openFollowedBook } from "./support/liveBook";
import { quiet } from "./support/quiet";
import { rowOfTable } from "./support/typedRows";

const formulas = {
  A1: '=JM.SOURCE("乌拉特后旗","通网电嘎查村队部数",2023)',
  A2: '=JM.GET("乌拉特后旗","通网电嘎查村队部数",2023)',
};

test("a figure says that another contradicts it as soon as somebody types that one", async () => {
  const book = await openFollowedBook({ canShowCards: true });
  const see = (address: string) => book.host.person.see("Sheet1", address);
  const doubt = () => see("A2").card?.properties?.["勾稽"]?.basicValue;
  await book.deeds.switchCards(true);
  for (const [address, formula] of Object.entries(formulas))
    await book.host.person.typeInto("Sheet1", address, formula);
  await quiet(book);
  expect(see("A1").value).toMatch(/第34段$/u);
  expect(doubt()).toBeUndefined();

  const villages = await rowOfTable(book, "JM_Facts", (at) => at("编号") === "003-30-11");
  await villages.type("数值", 51);
  const words = "与应当一致的嘎查村数51个不符，差1个";
  expect(see("A1").value).toMatch(new RegExp(`第34段；${words}$`, "u"));
  expect(see("A2").value).toBe(50);
  expect(doubt()).toBe(words);

  await villages.type("数值", 50);
  expect(see("A1").value).toMatch(/第34段$/u);
  expect(doubt()).toBeUndefined();
  book.close();
});
