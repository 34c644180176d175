/** @jest-environment jsdom */
import { AriaLiveAnnouncer, FluentProvider } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { message, refuse, refuseAll } from "../../../src/actions/deed/words";
import { UserError } from "../../../src/core/userError";
import type { Standing } from "../../../src/session/standing";
import type { DeedState } from "../../../src/session/deedState";
import { session } from "../../../src/session/session";
import { StatusStrip } from "../../../src/taskpane/components/status/StatusStrip";
import { speak } from "../../../src/taskpane/language/speak";
import { lightTheme } from "../../../src/taskpane/hooks/theme";
import { giveBrowserParts } from "../support/browserParts";

beforeAll(async () => {
  giveBrowserParts();
  await speak("zh-CN");
});

function show(deed: DeedState) {
  session.set({ deed, followUp: { again: () => undefined } });
  return render(
    <FluentProvider theme={lightTheme}>
      <AriaLiveAnnouncer>
        <StatusStrip />
      </AriaLiveAnnouncer>
    </FluentProvider>,
  );
}

test("while it runs the step is named, measured, and can be cancelled", async () => {
  let isCancelled = false;
  const progress = { done: 2, total: 4, step: message("sheetWritten", { sheet: "总览" }) };
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
  const outcome = {
    said: message("built", { written: ["总览", "汇总-甲旗"], unchanged: 0 }),
    problems: [
      message("sheetProtected", { sheet: "汇总-乙县", undone: "changed" }),
      message("judgedBySchedule"),
    ],
  };
  show({ kind: "done", outcome });
  expect(screen.getByText("已生成2张工作表：总览、汇总-甲旗。")).toBeTruthy();
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "工作表“汇总-乙县”受保护，没有改动。请撤销保护，再试一次。",
    "本次按“序时”判断。",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "关闭提示" }));
  expect(session.get().deed).toEqual({ kind: "idle" });
  expect(screen.queryByRole("region")).toBeNull();
});

test("what else is to be known stands below the sentence", () => {
  const outcome = {
    said: message("filled", { count: 1 }),
    problems: [],
    notes: [message("fillInsLater", { count: 1 })],
  };
  show({ kind: "done", outcome });
  expect(screen.getByText("已填报1项目标的最新完成值。")).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe("有1项填报晚于截至日期，未计入。");
});

test.each<[string, DeedState, RegExp]>([
  [
    "a refusal",
    { kind: "failed", why: refuse("noLedger") },
    /没有完成.*请先载入数据，再生成汇总表。/,
  ],
  [
    "several refusals",
    { kind: "failed", why: refuseAll([message("noLedger"), message("judgedBySchedule")]) },
    /没有完成.*请先载入数据，再生成汇总表。.*本次按“序时”判断。/,
  ],
  ["what has no code", { kind: "failed", why: new UserError("请先撤销保护。") }, /请先撤销保护。/],
  ["a defect", { kind: "broken", detail: "x is undefined" }, /没有完成.*x is undefined/],
  ["a cancelled deed", { kind: "cancelled" }, /已取消/],
])("%s is told in words", (_, state, words) => {
  const { container } = show(state);
  expect(container.textContent).toMatch(words);
});

test("where Office speaks English so does what a deed tells, and a change of language changes what stands", async () => {
  const outcome = {
    said: message("built", { written: ["总览", "汇总-甲旗"], unchanged: 1 }),
    problems: [message("sheetProtected", { sheet: "汇总-乙县", undone: "changed" })],
  };
  show({ kind: "done", outcome });
  await act(() => speak("en-US"));
  expect(
    screen.getByText("Made 2 sheets: 总览 and 汇总-甲旗; 1 sheet did not change."),
  ).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe(
    "Sheet “汇总-乙县” is protected; nothing was changed. Remove the protection and try again.",
  );
  expect(screen.getByRole("button", { name: "Close the message" })).toBeTruthy();
  await act(() => speak("zh-CN"));
  expect(screen.getByText("已生成2张工作表：总览、汇总-甲旗，1张没有变化。")).toBeTruthy();
});

test("what stands in the workbook of what is named is a link, and nothing else is", () => {
  const standing: Standing = {
    names: ["总览", "数据台账"],
    sheets: [],
    daySet: undefined,
    review: undefined,
  };
  session.set({ standing });
  const outcome = {
    said: message("built", { written: ["总览", "汇总-甲旗"], unchanged: 0 }),
    problems: [
      message("rowUnreadable", {
        sheet: "数据台账",
        row: 7,
        column: "数值",
        found: "很多",
        reason: "应为数字",
      }),
    ],
  };
  show({ kind: "done", outcome });
  const links = within(screen.getByRole("navigation", { name: "打开" })).getAllByRole("button");
  expect(links.map(({ textContent }) => textContent)).toEqual(["总览", "数据台账!A7"]);
  act(() => {
    session.set({ standing: undefined });
  });
});

test("what was left halfway can be gone on with or put back; what was refused can be tried again", () => {
  const pressed: string[] = [];
  const said = message("buildCancelled", { written: ["总览"] });
  show({ kind: "done", outcome: { said, problems: [], isCancelled: true } });
  act(() => {
    session.set({
      followUp: { again: () => pressed.push("again"), restore: () => pressed.push("restore") },
    });
  });
  screen.getByRole("button", { name: "继续" }).click();
  screen.getByRole("button", { name: "恢复原样" }).click();
  expect(pressed).toEqual(["again", "restore"]);
  act(() => {
    session.set({ deed: { kind: "failed", why: refuse("noLedger") }, followUp: undefined });
  });
  expect(screen.getByRole("button", { name: "再试一次" })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "恢复原样" })).toBeNull();
});

test("an edit that moved the as-of date is told until it is closed", async () => {
  show({ kind: "idle" });
  act(() => {
    session.set({ asOfMove: { from: "2023-12-31", to: "2024-06-30", changed: 3 } });
  });
  expect(
    screen.getByText("截至日期由2023年12月31日改为2024年6月30日，3项目标的状态随之变化。"),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "关闭提示" }));
  expect(session.get().asOfMove).toBeUndefined();
});
