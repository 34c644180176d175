import { message, refuse } from "../../src/actions/deed/words";
import { dismissOutcome, runDeed } from "../../src/commands/currentDeed";
import type { DeedState } from "../../src/session/deedState";
import { session } from "../../src/session/session";

const deedState = (): DeedState => session.get().deed;
const nothing = { said: message("builtNothing"), problems: [] };

afterEach(dismissOutcome);

test("a deed goes from running through its steps to its outcome", async () => {
  const seen: string[] = [];
  const stop = session.subscribe(() => {
    const state = deedState();
    seen.push(state.kind === "running" ? `running ${state.progress?.step.code ?? ""}` : state.kind);
  });
  await runDeed(({ progress }) => {
    progress({ done: 1, total: 2, step: message("readingWorkbook") });
    return Promise.resolve(nothing);
  });
  stop();
  dismissOutcome();
  expect(seen).toEqual(["running ", "running readingWorkbook", "done"]);
  expect(deedState()).toEqual({ kind: "idle" });
});

test("a second deed waits for no one: it does not begin while one runs", async () => {
  let finish = (): void => undefined;
  const first = runDeed(
    () =>
      new Promise((resolve) => {
        finish = () => {
          resolve(nothing);
        };
      }),
  );
  let hasBegun = false;
  await runDeed(() => {
    hasBegun = true;
    return Promise.resolve(nothing);
  });
  dismissOutcome();
  expect(deedState().kind).toBe("running");
  finish();
  await first;
  expect(hasBegun).toBe(false);
});

test("a deed that is refused keeps why, by code and in words", async () => {
  await runDeed(() => Promise.reject(refuse("noSummary", { sheet: "我的表" })));
  expect(deedState()).toMatchObject({
    kind: "failed",
    why: {
      name: "UserError",
      message: "“我的表”不是汇总表或总览，没有要定稿的内容。请切换到汇总表，再试一次。",
      refusals: [{ code: "noSummary", args: { sheet: "我的表" } }],
    },
  });
});

test("a deed that is cancelled before it wrote anything ends as cancelled", async () => {
  const stop = session.subscribe(() => {
    const state: DeedState = deedState();
    if (state.kind === "running") state.cancel();
  });
  await runDeed(({ signal }) => {
    signal.throwIfAborted();
    return Promise.resolve(nothing);
  });
  stop();
  expect(deedState()).toEqual({ kind: "cancelled" });
});

test("a defect is shown and reaches the page's error report", async () => {
  jest.useFakeTimers();
  await runDeed(() => Promise.reject(new TypeError("x is undefined")));
  expect(deedState()).toEqual({ kind: "broken", detail: "x is undefined" });
  expect(() => {
    jest.runAllTimers();
  }).toThrow("x is undefined");
  jest.useRealTimers();
});
