/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLedger } from "../../../src/session/currentLedger";
import { session } from "../../../src/session/session";
import { EntryPanel } from "../../../src/taskpane/components/tools/EntryPanel";
import { FindPanel } from "../../../src/taskpane/components/tools/FindPanel";
import { speak } from "../../../src/taskpane/language/speak";
import { lightTheme } from "../../../src/taskpane/hooks/theme";
import { shippedLedger } from "../../functions/support/shippedLedger";
import { giveBrowserParts } from "../support/browserParts";

const functions = [
  { id: "YOY", description: "增长多少", parameters: [] },
  { id: "TARGET", description: "目标", parameters: [] },
];

beforeEach(() => speak("zh-CN"));

beforeAll(() => {
  giveBrowserParts();
  Object.assign(globalThis, {
    fetch: () => Promise.resolve({ ok: true, json: () => Promise.resolve({ functions }) }),
  });
});

/** Numbers show cards where Excel says so and office.js knows them. */
function giveOffice(sets: readonly string[]): void {
  const requirements = { isSetSupported: (name: string) => sets.includes(name) };
  Object.assign(globalThis, {
    Office: { context: { requirements } },
    Excel: { Range: { prototype: { valuesAsJson: [] } } },
  });
}

function show(
  Panel: typeof FindPanel,
  sets: readonly string[] = ["CustomFunctionsRuntime", "ExcelApi"],
) {
  giveOffice(sets);
  setLedger(shippedLedger());
  render(
    <FluentProvider theme={lightTheme}>
      <Panel ledger={shippedLedger()} />
    </FluentProvider>,
  );
  return userEvent.setup();
}

function isHeldBack(name: string): boolean {
  return screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";
}

async function fill(user: ReturnType<typeof show>, texts: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(texts)) {
    await user.type(screen.getByLabelText(new RegExp(`^${label}`)), text);
  }
}

const fact = { 旗县: "正镶白旗", 指标: "消费帮扶金额", 原文数字: "约1.3亿元", 资料来源: "公报" };

test("what is written waits while something else is being done, and keeps its place for the keyboard", () => {
  session.set({ deed: { kind: "running", progress: undefined, cancel: () => undefined } });
  show(FindPanel);
  const repair = screen.getByRole("button", { name: "修复公式" });
  expect(repair.getAttribute("aria-disabled")).toBe("true");
  expect(repair).toHaveProperty("disabled", false);
  act(() => {
    session.set({ deed: { kind: "idle" } });
  });
});

test("an entry is read while it is typed, and can be written once nothing is wrong", async () => {
  const user = show(EntryPanel);
  const save = screen.getByRole("button", { name: "写入数据台账" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await fill(user, fact);
  expect(screen.getByText("读作约1.3亿元")).toBeTruthy();
  await fill(user, { 时期: "去" });
  expect(screen.getByText(/“去”/)).toBeTruthy();
  await user.clear(screen.getByLabelText(/^时期/));
  await fill(user, { 时期: "2022" });
  expect(save.getAttribute("aria-disabled")).toBeNull();
});

test("a figure that is already there is shown with its source, and needs a tick", async () => {
  const user = show(EntryPanel);
  await fill(user, { ...fact, 时期: "2023" });
  expect(screen.getByText(/台账里已有：1\.02亿元，《/)).toBeTruthy();
  const save = screen.getByRole("button", { name: "写入数据台账" });
  expect(save.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("checkbox", { name: "已有同一项，仍另记一行" }));
  expect(save.getAttribute("aria-disabled")).toBeNull();
});

test("what is found fills the pickers, and value and formula are shown before inserting", async () => {
  const user = show(FindPanel);
  const search = screen.getByRole("searchbox", { name: /^查找/ });
  await user.type(search, "zxbq");
  await user.click(await screen.findByRole("button", { name: "正镶白旗" }));
  await user.clear(search);
  await user.type(search, "消费帮扶金额");
  const list = within(screen.getByRole("list", { name: "查找结果" }));
  await user.click(await list.findByRole("button", { name: "消费帮扶金额" }));
  expect(screen.getByText("2023年（推定）：1.02亿元")).toBeTruthy();
  expect(screen.getByText(/^《.+》/)).toBeTruthy();
  expect(screen.getByText('=JM.GET("正镶白旗","消费帮扶金额")')).toBeTruthy();
  expect(isHeldBack("插入所选单元格")).toBe(false);
  await user.clear(search);
  await user.type(search, "取目标");
  await user.click(await list.findByRole("button", { name: "JM.TARGET" }));
  expect(screen.getByRole("combobox", { name: "函数" })).toHaveProperty("value", "TARGET");
  expect(screen.getByText(/正镶白旗.*消费帮扶金额.*目标/)).toBeTruthy();
  expect(isHeldBack("插入所选单元格")).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "函数" }), "STATUSOF");
  expect(screen.getByText("未设目标")).toBeTruthy();
  expect(screen.getByText('=JM.STATUSOF("正镶白旗","消费帮扶金额")')).toBeTruthy();
  await user.type(search, "没有的东西");
  expect(await screen.findByText(/^没有找到/)).toBeTruthy();
});

test("cards are off until the workbook wants them", () => {
  show(FindPanel);
  const control = screen.getByRole("switch", { name: "出处卡片" });
  expect(control).toMatchObject({ checked: false, disabled: false });
  act(() => {
    session.set({ cards: true });
  });
  expect(control).toHaveProperty("checked", true);
});

test("where Excel shows no cards the switch says so and cannot be pressed", () => {
  show(FindPanel, ["CustomFunctionsRuntime"]);
  expect(screen.getByRole("switch", { name: "出处卡片" })).toHaveProperty("disabled", true);
  expect(screen.getByText(/^这个版本的Excel显示不了卡片/)).toBeTruthy();
});

test("while the functions cannot be looked up the search says so instead of finding nothing", async () => {
  session.set({ fetched: {} });
  const reached = globalThis.fetch;
  Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError("offline")) });
  const user = show(FindPanel);
  await user.type(screen.getByRole("searchbox", { name: /^查找/ }), "同比");
  expect(await screen.findByRole("alert")).toHaveProperty(
    "textContent",
    "取不到公式说明 functions.zh-CN.json，请检查网络后重试。",
  );
  expect(screen.queryByText(/^没有找到/)).toBeNull();
  Object.assign(globalThis, { fetch: reached });
});
