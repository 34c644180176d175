import { observationRow } from "../../fixtures/inventedRows";
import { createLedger, findArea, findIndicator } from "../../../src/core/ledger";
import { datasetOf } from "./inventedDataset";

const ledger = createLedger(
  datasetOf([
    observationRow("a", { indicator: "teachers", item: "京方", partner: "9", value: 30 }),
    observationRow("b", { indicator: "teachers", item: "本地", value: 28 }),
  ]),
);

describe("findArea", () => {
  test.each([
    ["a code", "1", "1"],
    ["a name", "正镶白旗", "1"],
    ["a short name", "察右前旗", "2"],
    ["blanks of any width inside the name", " 正　镶 白旗 ", "1"],
    ["full-width digits", "１", "1"],
  ])("takes %s", (_, text, code) => {
    expect(findArea(ledger, text)).toMatchObject({ ok: true, value: { area: code } });
  });

  test.each([
    ["an alias of two areas names both", "前旗", ["察哈尔右翼前旗", "乌拉特前旗"]],
    ["a misspelt name is answered with the nearest", "正香白旗", ["正香白旗", "正镶白旗"]],
    ["pinyin initials are answered with their area", "zxbq", ["正镶白旗"]],
    ["part of a name is answered with the whole", "镶白", ["正镶白旗"]],
    ["a name like none lists legal ones", "张家口", ["正镶白旗", "大兴区"]],
    ["a blank asks for a name", " ", ["没有写地区", "正镶白旗"]],
  ])("%s", (_, text, named) => {
    const found = findArea(ledger, text);
    expect(found).toMatchObject({ ok: false, error: "#VALUE!" });
    for (const name of named)
      expect(found).toHaveProperty("message", expect.stringContaining(name));
  });
});

describe("findIndicator", () => {
  test.each([
    ["an id, whatever its case", "FUNDS", "funds", undefined, undefined],
    ["an alias", "帮扶资金", "funds", undefined, undefined],
    ["an item after a middle dot", "支教教师·京方", "teachers", "京方", undefined],
    ["another middle dot that looks alike", "支教教师・京方", "teachers", "京方", undefined],
    ["a partner as its name", "支教教师·京方·大兴区", "teachers", "京方", "9"],
    ["a partner without an item", "支教教师··大兴区", "teachers", undefined, "9"],
  ])("takes %s", (_, text, indicator, item, partner) => {
    expect(findIndicator(ledger, text)).toEqual({
      ok: true,
      value: { indicator: expect.objectContaining({ indicator }) as unknown, item, partner },
    });
  });

  test.each([
    ["an unknown indicator", "协做资金", "协作资金"],
    ["initials", "xzzj", "协作资金"],
    ["an unknown item", "支教教师·外方", "京方、本地"],
    ["an item where the indicator has none", "协作资金·京方", "不分对象"],
    ["an unknown partner", "支教教师·京方·大新区", "大兴区"],
    ["too many parts", "支教教师·京方·大兴区·2023", "三段以上"],
  ])("refuses %s, naming what is legal", (_, text, named) => {
    expect(findIndicator(ledger, text)).toEqual({
      ok: false,
      error: "#VALUE!",
      message: expect.stringContaining(named) as unknown,
    });
  });
});
