import { createLedger } from "../../../src/core/ledger";
import { reviewLines } from "../../../src/core/review";
import { changedLedger, shippedLedger } from "../../sheet/support/changedLedger";

const kindsOf = (ledger = shippedLedger()) => reviewLines(ledger).map(({ kind }) => kind);

/** Ids of rows (002-17-05, 003-41-t07), of indicators (cooperation_funds) and numbers of documents (资料000). */
const codes = /\d{3}-\d+-t?\d+|[a-z]+_[a-z_]+|资料\d{3}/u;

test("the shipped data have three conflicts, two low targets, and one line a kind of notice", () => {
  expect(kindsOf()).toEqual([
    "relation",
    "relation",
    "relation",
    "lowTarget",
    "lowTarget",
    "derived",
    "weakSource",
    "inferred",
    "undated",
    "stale",
  ]);
});

test("no line shows a code in its place or its words", () => {
  const shown = reviewLines(shippedLedger()).flatMap(({ place, text }) => [place, text]);
  expect(shown.filter((words) => codes.test(words))).toEqual([]);
});

test("a line of notices says how many they are, names some of each area, and where they are seen", () => {
  const line = reviewLines(shippedLedger()).find(({ kind }) => kind === "undated");
  expect(line?.text).toMatch(/^33个数的原文没有载明时间，不参加同比和目标判断。乌拉特后旗13个：/u);
  expect(line?.text).toContain("；内蒙古自治区1个：工业园区数；");
  expect(line?.text).toMatch(/等13项；/u);
  expect(line?.place).toBe("数据台账“时期”列（空）");
  expect(line?.rows).toHaveLength(33);
});

test("a conflict and a line of notices are known by the same when their numbers change", () => {
  const changed = changedLedger(({ observations }) => ({
    observations: observations.flatMap((row) =>
      row.id === "002-17-05"
        ? [{ ...row, value: 50_000_000, stated: "5000万元" }]
        : row.period === "" && row.area === "150926"
          ? []
          : [row],
    ),
  }));
  const texts = (ledger = shippedLedger()) =>
    new Map(reviewLines(ledger).map(({ kind, subject, text }) => [`${kind} ${subject}`, text]));
  const [before, after] = [texts(), texts(changed)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(after.get("undated ")).toMatch(/^32个数/u);
  const funds = [...after].find(([key]) => key.startsWith("relation 002-17-05+"));
  expect(funds?.[1]).toContain("印作5000万元");
});

test("targets that lag are one line a county, right behind the conflicts, worst first with their figures", () => {
  const { dataset } = shippedLedger();
  const ledger = createLedger(
    {
      ...dataset,
      targets: dataset.targets.map((target) =>
        target.id === "003-41-t07" || target.id === "003-45-t02"
          ? // 80 and 60亿元 for the year: at mid-year 10% and 49% of it.
            {
              ...target,
              latest: target.id === "003-41-t07" ? 8e8 : 29.4e8,
              latestAsOf: "2024-06-30",
            }
          : target,
      ),
    },
    { asOf: "2024-06-30" },
  );
  const lines = reviewLines(ledger);
  expect(lines.map(({ kind }) => kind).slice(0, 4)).toEqual([
    "relation",
    "relation",
    "relation",
    "lagging",
  ]);
  const lagging = lines.filter(({ kind }) => kind === "lagging");
  expect(lagging.map(({ areas, subject, rows }) => [areas, subject, rows])).toEqual([
    [["150825"], "150825", ["003-41-t07", "003-45-t02"]],
  ]);
  expect(lagging[0]?.text).toBe(
    "2项目标滞后：固定资产投资（严重滞后）完成10.0%，落后序时40.0个百分点；重大项目完成投资（滞后序时进度）完成49.0%，落后序时1.0个百分点。",
  );
});
