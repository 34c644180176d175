/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import { createLedger } from "../../src/core/ledger";
import { ownRuleSet, shippedRuleSets } from "../../src/core/targets";
import { UserError } from "../../src/core/userError";
import { setLedger } from "../../src/session/currentLedger";
import { session } from "../../src/session/session";
import { App } from "../../src/taskpane/App";
import { speak } from "../../src/taskpane/language/speak";
import { shippedLedger } from "../functions/support/shippedLedger";
import { giveBrowserParts } from "./support/browserParts";

beforeAll(async () => {
  giveBrowserParts();
  await speak("zh-CN");
});

/** The one thing of office.js that the pane asks while it only shows. */
function giveOffice(sets: readonly string[]): void {
  const requirements = { isSetSupported: (name: string) => sets.includes(name) };
  Object.assign(globalThis, { Office: { context: { requirements } } });
}

function show(opening: Promise<void> = Promise.resolve(), isInExcel = true) {
  render(<App isInExcel={isInExcel} opening={opening} />);
}

// The order matters: the ledger's state belongs to the page and goes from unread to empty to held.
beforeEach(() => {
  giveOffice(["CustomFunctionsRuntime"]);
});

test("outside Excel the page only says where to open it", () => {
  show(undefined, false);
  expect(screen.getByRole("heading", { name: "请在Excel中打开" })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("until the workbook has been read nothing can be pressed", () => {
  show(new Promise(() => undefined));
  expect(screen.getByText("正在读取工作簿……")).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("a workbook that cannot be read says why, and can be read again", async () => {
  show(Promise.reject(new UserError("工作簿受保护。")));
  expect(await screen.findByText("工作簿受保护。")).toBeTruthy();
  expect(screen.getByRole("button", { name: "重新读取" })).toBeTruthy();
});

test("a defect while the workbook is read is told in Chinese, and reported with its stack", async () => {
  const reported = new Promise((resolve) => {
    window.addEventListener("error", (event) => {
      event.preventDefault();
      resolve(event.error);
    });
  });
  const defect = new TypeError("x is undefined");
  show(Promise.reject(defect));
  expect(await screen.findByText(/^程序内部出错.*x is undefined$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "重新读取" })).toBeTruthy();
  expect(await reported).toBe(defect);
});

test("the text of the chosen counties is copied, or shown to be copied by hand", async () => {
  const copied: string[] = [];
  let isAllowed = true;
  Object.assign(navigator, {
    clipboard: {
      writeText: (text: string) => {
        if (!isAllowed) return Promise.reject(new Error("not allowed"));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  setLedger(shippedLedger());
  show();
  const press = async () => {
    await act(async () => {
      screen.getByRole("button", { name: "复制文字稿" }).click();
      await Promise.resolve();
    });
  };
  await press();
  expect(copied[0]?.match(/京蒙协作情况综述/g)).toHaveLength(4);
  expect(await screen.findByText("已复制4个旗县的文字稿，可粘贴到文档里")).toBeTruthy();
  isAllowed = false;
  await press();
  const shown = await screen.findByLabelText(/^这里不能自动复制/);
  expect((shown as HTMLTextAreaElement).value).toBe(copied[0]);
  setLedger(undefined);
});

test("an empty workbook offers to load the data and nothing else", () => {
  setLedger(undefined);
  show();
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["载入数据"]);
  expect(screen.getByText(/还没有台账/)).toBeTruthy();
});

test("a ledger shows what it holds, its counties, its as-of date and the two modes", () => {
  const ledger = shippedLedger();
  const { observations, targets } = ledger.dataset;
  setLedger(ledger);
  show();
  const data = within(screen.getByRole("region", { name: "数据" }));
  expect(data.getByRole("heading").textContent).toBe(`数据版本${ledger.dataset.version}`);
  expect(
    data.getByText(`4个旗县，${observations.length}条数据，${targets.length}个目标`),
  ).toBeTruthy();
  expect(screen.getByRole("button", { name: "生成4个旗县的汇总表" })).toBeTruthy();
  expect(screen.getByLabelText("截至日期")).toBeTruthy();
  expect(screen.getByText(/^留空为台账里最新的\d{4}-\d{2}-\d{2}$/)).toBeTruthy();
  expect(screen.getByLabelText("截至日期")).toHaveProperty("value", "");
  expect(screen.getByRole("combobox", { name: "判断规则" })).toHaveProperty("value", "序时");
  expect(screen.getByRole("radio", { name: "静态" })).toHaveProperty("checked", true);
});

test("the day and the rules that were chosen for the workbook are shown, its own rules among them", () => {
  const own = ownRuleSet("本旗规则", { onSchedule: 0.95, behind: 0.8, points: 1 }, {});
  const ruleSets = [...shippedRuleSets, own];
  const { dataset } = shippedLedger();
  setLedger(createLedger(dataset, { asOf: "2024-06-30", rules: own, ruleSets }));
  show();
  expect(screen.getByLabelText("截至日期")).toHaveProperty("value", "2024-06-30");
  const choice = screen.getByRole("combobox", { name: "判断规则" });
  expect(choice).toHaveProperty("value", "本旗规则");
  const names = within(choice).getAllByRole("option");
  expect(names.map(({ textContent }) => textContent)).toEqual(["序时", "从宽", "本旗规则"]);
});

test("the as-of date stands beside the data, with how edits moved it and what is later", () => {
  const { dataset } = shippedLedger();
  const targets = dataset.targets.map((target, index) =>
    index < 2 ? { ...target, latest: 1, latestAsOf: "2024-07-31" } : target,
  );
  setLedger(createLedger({ ...dataset, targets }, { asOf: "2024-06-30" }));
  session.set({ asOfMove: { from: "2023-12-31", to: "2024-06-30", changed: 3 } });
  show();
  const data = within(screen.getByRole("region", { name: "数据" }));
  expect(data.getByRole("status").textContent).toBe(
    "截至日期2024-06-30" +
      "截至日期由2023年12月31日改为2024年6月30日，3项目标的状态随之变化。" +
      "有2项填报晚于截至日期，未计入。",
  );
  session.set({ asOfMove: undefined });
});

test("a ledger that changes is shown at once", () => {
  show();
  const { dataset } = shippedLedger();
  const areas = dataset.areas.filter(({ name }) => name !== "巴林右旗");
  act(() => {
    setLedger({ ...shippedLedger(), dataset: { ...dataset, areas } });
  });
  expect(screen.getByRole("button", { name: "生成3个旗县的汇总表" })).toBeTruthy();
});

test("where Excel has no custom functions the pane says what still works", () => {
  giveOffice([]);
  show();
  expect(screen.getByText(/不支持自定义函数/)).toBeTruthy();
  expect(screen.getByRole("radio", { name: "公式" })).toHaveProperty("disabled", true);
});
