/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { counties, createLedger } from "../../src/core/ledger";
import { ownRuleSet, shippedRuleSets } from "../../src/core/targets";
import { UserError } from "../../src/core/userError";
import { setLedger } from "../../src/session/currentLedger";
import { session } from "../../src/session/session";
import type { Standing } from "../../src/session/standing";
import { ledgerPrints } from "../../src/sheet/keep/ledgerPrints";
import { App } from "../../src/taskpane/App";
import { panels } from "../../src/taskpane/components/frame/panels";
import { homePanels } from "../../src/taskpane/components/home/homePanels";
import { speak } from "../../src/taskpane/language/speak";
import { shippedLedger } from "../functions/support/shippedLedger";
import { giveBrowserParts } from "./support/browserParts";

beforeAll(async () => {
  giveBrowserParts();
  await speak("zh-CN");
  // As after a moment of idle time.
  await Promise.all(
    [...Object.values(panels), ...Object.values(homePanels)].map(({ fetch }) => fetch()),
  );
});

const settings = "设置和关于";
const options = "选旗县、日期和附表";

const standing: Standing = { names: [], sheets: [], daySet: undefined, review: undefined };

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

test("until the workbook has been read only the settings can be opened, and a cell in edit is told of", () => {
  show(new Promise(() => undefined));
  expect(screen.getByText("正在读取工作簿……")).toBeTruthy();
  expect(screen.getAllByRole("button")).toEqual([screen.getByRole("button", { name: settings })]);
  act(() => {
    session.set({ isCellEdited: true });
  });
  expect(screen.getByText(/请按回车键或Esc键退出/)).toBeTruthy();
  act(() => {
    session.set({ isCellEdited: false });
  });
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
    const button = await screen.findByRole("button", { name: "复制文字稿" });
    await act(async () => {
      button.click();
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
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "",
    "载入数据",
  ]);
  expect(screen.getByText(/还没有台账/)).toBeTruthy();
});

test("without a ledger the other tabs lead home", async () => {
  setLedger(undefined);
  show();
  await userEvent.click(screen.getByRole("tab", { name: "录入" }));
  await userEvent.click(screen.getByRole("button", { name: "去首页" }));
  expect(screen.getByRole("button", { name: "载入数据" })).toBeTruthy();
});

test("a ledger shows what it holds, its as-of date, and how sheets are made when that is asked for", async () => {
  const ledger = shippedLedger();
  const { version, observations, targets } = ledger.dataset;
  setLedger(ledger);
  show();
  const data = within(screen.getByRole("region", { name: `数据版本${version}` }));
  expect(
    data.getByText(`4个旗县，${observations.length}条数据，${targets.length}个目标`),
  ).toBeTruthy();
  expect(data.getByText(/^截至日期\d{4}-\d{2}-\d{2}，随台账$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "生成4个旗县的汇总表" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: options }));
  expect(await screen.findByLabelText("截至日期")).toHaveProperty("value", "");
  expect(screen.getByText(/^留空为台账里最新的\d{4}-\d{2}-\d{2}$/)).toBeTruthy();
  expect(screen.getByRole("combobox", { name: "判断规则" })).toHaveProperty("value", "序时");
  expect(screen.getByRole("radio", { name: "静态" })).toHaveProperty("checked", true);
});

test("the day and the rules that were chosen for the workbook are shown, its own rules among them", async () => {
  const own = ownRuleSet("本旗规则", { onSchedule: 0.95, behind: 0.8, points: 1 }, {});
  const ruleSets = [...shippedRuleSets, own];
  const { dataset } = shippedLedger();
  setLedger(createLedger(dataset, { asOf: "2024-06-30", rules: own, ruleSets }));
  session.set({ standing: { ...standing, daySet: "2024-06-30" } });
  show();
  expect(screen.getByText("截至日期2024-06-30，已指定")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: options }));
  expect(await screen.findByLabelText("截至日期")).toHaveProperty("value", "2024-06-30");
  const choice = screen.getByRole("combobox", { name: "判断规则" });
  expect(choice).toHaveProperty("value", "本旗规则");
  const names = within(choice).getAllByRole("option");
  expect(names.map(({ textContent }) => textContent)).toEqual(["序时", "从宽", "本旗规则"]);
});

test("what another day and other rules come to is told before, and can be taken back", async () => {
  const { dataset } = shippedLedger();
  const one = dataset.targets.find(({ kind, period }) => kind === "level" && period === "2024");
  const targets = one ? [{ ...one, latest: one.value * 2, latestAsOf: "2024-06-30" }] : [];
  setLedger(createLedger({ ...dataset, targets }, { asOf: "2024-06-30" }));
  session.set({ standing });
  show();
  await userEvent.click(screen.getByRole("button", { name: options }));
  fireEvent.change(await screen.findByLabelText("截至日期"), { target: { value: "2024-03-31" } });
  const told = within(screen.getByRole("region", { name: "生成后将有这些变化" }));
  expect(told.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "截至日期改为2024-03-31",
    "1项目标将改为未填报",
  ]);
  await userEvent.click(told.getByRole("button", { name: "保持原日期" }));
  expect(screen.queryByRole("region", { name: "生成后将有这些变化" })).toBeNull();
});

test("what is later than the as-of date is told beside it", () => {
  const { dataset } = shippedLedger();
  const targets = dataset.targets.map((target, index) =>
    index < 2 ? { ...target, latest: 1, latestAsOf: "2024-07-31" } : target,
  );
  setLedger(createLedger({ ...dataset, targets }, { asOf: "2024-06-30" }));
  show();
  expect(screen.getByText("有2项填报晚于截至日期，未计入。")).toBeTruthy();
});

test("sheets that stand are listed with mode and day, and what waits has its number; 定稿 only where one is live", () => {
  const ledger = shippedLedger();
  const [county] = counties(ledger);
  const area = county?.area ?? "";
  const sheet = { id: "1", name: "汇总-甲旗", area, isLive: false, asOf: ledger.asOf };
  const without = { ...ledger, observationsOfArea: new Map() };
  setLedger(ledger);
  const made = { ...sheet, madeOf: ledgerPrints(ledger, area) };
  session.set({ standing: { ...standing, sheets: [made] }, unresolved: 0 });
  show();
  expect(
    screen.getByRole("button", { name: new RegExp(`^汇总-甲旗\\s*静态 · ${ledger.asOf ?? ""}$`) }),
  ).toBeTruthy();
  expect(screen.queryByRole("region", { name: "待办" })).toBeNull();
  expect(screen.queryByRole("button", { name: "全部定稿" })).toBeNull();
  const rows = ledger.observationsOfArea.get(area)?.length ?? 0;
  act(() => {
    const old = { ...made, isLive: true, madeOf: ledgerPrints(without, area) };
    session.set({
      standing: { ...standing, sheets: [old], review: { id: "2", open: 12 } },
      unresolved: 8,
    });
  });
  const waiting = within(screen.getByRole("region", { name: "待办" }));
  expect(waiting.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    `${rows}处改动还没有写入汇总表`,
    "12条待核对打开核对事项",
    "8格公式没有结果修复公式",
  ]);
  expect(screen.getByRole("button", { name: "更新汇总表" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "全部定稿" })).toBeTruthy();
  act(() => {
    session.set({ standing: undefined, unresolved: 0 });
  });
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

test("where Excel has no custom functions the pane says what still works", async () => {
  giveOffice([]);
  show();
  await userEvent.click(screen.getByRole("button", { name: options }));
  expect(await screen.findByLabelText("截至日期")).toBeTruthy();
  expect(screen.getByText(/不支持自定义函数/)).toBeTruthy();
  expect(screen.getByRole("radio", { name: "公式" })).toHaveProperty("disabled", true);
});
