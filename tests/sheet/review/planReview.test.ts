import { planReview } from "../../../src/sheet/review/planReview";
import { reviewKey, reviewKinds, type ReviewItem } from "../../../src/sheet/review/reviewItem";
import { takenOver } from "../../../src/sheet/review/takenOver";
import { rawOf, type RawGrid } from "../../../src/tables/cells/raw";
import { shippedLedger } from "../support/changedLedger";

const ledger = shippedLedger();
const header = ["编号", "类别", "旗县", "位置", "内容", "状态", "备注", "经办"];
const undated = { kind: "undated", area: "3个地区", place: "数据台账", subject: "" } as const;

function planned(items: readonly ReviewItem[], before?: RawGrid): RawGrid {
  const checked = ["relation", "undated", "lowTarget"] as const;
  const { blocks } = planReview(items, { ledger, before, checked, sample: false });
  const [, ...rows] = blocks.find(({ id }) => id === "table")?.cells ?? [];
  return rows.map((row) => row.map(({ content }) => rawOf(content)));
}

test("lines stand by weight: conflicts, targets, edits, changes, notices", () => {
  const kinds = ["stale", "changedSheet", "edit", "lowTarget", "lagging", "relation"] as const;
  const items = kinds.map((kind): ReviewItem => ({ kind, area: "", place: kind, text: kind }));
  expect(planned(items).map(([, kind]) => kind)).toEqual(
    [...kinds].reverse().map((kind) => reviewKinds[kind]),
  );
});

test("each edit is a line of its own, however many there are", () => {
  const items = Array.from({ length: 30 }, (_, index): ReviewItem => ({
    kind: "edit",
    area: "",
    place: `汇总!B${index + 1}`,
    text: `曾填入“${index}”`,
  }));
  expect(planned(items)).toHaveLength(30);
});

test("a line of notices keeps its key when their number changes", () => {
  const [one] = planned([{ ...undated, text: "33个数" }]);
  const [other] = planned([{ ...undated, text: "32个数" }]);
  expect(other?.[0]).toBe(one?.[0]);
  expect(other?.[4]).toBe("32个数");
});

test("a line that an earlier version knew by row and text stays where it stands", () => {
  const former = { kind: "lowTarget", area: "", place: "003-41-t07", text: "目标80亿元" } as const;
  const before = [
    header,
    [reviewKey(former), "目标偏低", "", former.place, former.text, "待核对", "", ""],
  ];
  const item = {
    ...former,
    place: "目标台账·固定资产投资",
    subject: "003-41-t07",
    formerSubject: "003-41-t07\n目标80亿元",
  };
  expect(planned([item], before).map((row) => row.slice(0, 6))).toEqual([
    [reviewKey(former), "目标偏低", "", "目标台账·固定资产投资", "目标80亿元", "待核对"],
  ]);
});

describe("notices that an earlier version listed one by one", () => {
  const before = [
    header,
    ["k1", "时间未载明", "乌拉特后旗", "003-44-01", "13个数", "待核对", "已去函", ""],
    ["k2", "时间未载明", "赤峰市", "004-7-01", "4个数", "待核对", "", "老王"],
    ["k3", "时间未载明", "巴林右旗", "004-11-01", "14个数", "已消除", "待查", "老王"],
    ["k4", "改动留存", "", "汇总!B9", "原值", "待核对", "别动", ""],
  ];

  test("say that they are part of one line now, and stay", () => {
    const rows = planned([{ ...undated, text: "31个数" }], before);
    expect(rows.map((row) => [row[4], row[5]])).toEqual([
      ["31个数", "待核对"],
      ["13个数", "已并入"],
      ["4个数", "已并入"],
      ["14个数", "已并入"],
    ]);
  });

  test("hand over what a person typed beside them, in whatever column", () => {
    const typed = takenOver(before).get(reviewKey({ ...undated, text: "" }));
    expect([...(typed ?? [])]).toEqual([
      ["备注", "乌拉特后旗：已去函；巴林右旗：待查"],
      ["经办", "老王"],
    ]);
  });
});
