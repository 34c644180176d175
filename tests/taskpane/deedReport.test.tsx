/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DeedState } from "../../src/session/deedState";
import { DeedReport } from "../../src/taskpane/components/DeedReport";
import { textsFor } from "../../src/taskpane/texts";
import { lightTheme } from "../../src/taskpane/theme";
import { giveBrowserParts } from "./support/browserParts";

beforeAll(giveBrowserParts);

function show(state: DeedState, onDismiss = () => undefined, language = "zh-CN") {
  return render(
    <FluentProvider theme={lightTheme}>
      <DeedReport texts={textsFor(language)} state={state} onDismiss={onDismiss} />
    </FluentProvider>,
  );
}

test("while it runs the step is named, measured, and can be cancelled", async () => {
  let isCancelled = false;
  const progress = { done: 2, total: 4, text: "写好总览" };
  const cancel = () => {
    isCancelled = true;
  };
  show({ kind: "running", progress, cancel });
  const bar = screen.getByRole("progressbar", { name: "写好总览" });
  expect([bar.getAttribute("aria-valuenow"), bar.getAttribute("aria-valuemax")]).toEqual([
    "2",
    "4",
  ]);
  expect(screen.getByText("已完成2/4")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "取消" }));
  expect(isCancelled).toBe(true);
});

test("before the first step the bar has no measure", () => {
  show({ kind: "running", progress: undefined, cancel: () => undefined });
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeNull();
});

test("an outcome gives its sentence and each problem, until it is closed", async () => {
  let isDismissed = false;
  const outcome = { sentence: "已生成2张工作表。", problems: ["甲旗表受保护", "乙县缺数"] };
  show({ kind: "done", outcome, isCancelled: false }, () => {
    isDismissed = true;
  });
  expect(screen.getByText("已生成2张工作表。")).toBeTruthy();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(outcome.problems);
  await userEvent.click(screen.getByRole("button", { name: "关闭提示" }));
  expect(isDismissed).toBe(true);
});

test.each<[string, DeedState, RegExp]>([
  ["a refusal", { kind: "failed", sentence: "请先撤销保护。" }, /没有完成.*请先撤销保护。/],
  ["a defect", { kind: "broken", detail: "x is undefined" }, /没有完成.*x is undefined/],
  ["a cancelled deed", { kind: "cancelled" }, /已取消/],
])("%s is told in words", (_, state, words) => {
  const { container } = show(state);
  expect(container.textContent).toMatch(words);
});

test("the pane speaks English where Office does", () => {
  show({ kind: "cancelled" }, undefined, "en-US");
  expect(screen.getByRole("button", { name: "Close the message" })).toBeTruthy();
});
