import { createStore, until } from "../../src/session/store";

test("who listens hears every change after it was made, until they stop", () => {
  const store = createStore({ count: 0, name: "甲旗" });
  const heard: number[] = [];
  const stop = store.subscribe(() => heard.push(store.get().count));
  store.set({ count: 1 });
  store.set({ count: 2 });
  stop();
  store.set({ count: 3 });
  expect(heard).toEqual([1, 2]);
  expect(store.get()).toEqual({ count: 3, name: "甲旗" });
});

test("what is waited for may be so already, or becomes so with a later change", async () => {
  const store = createStore({ count: 1 });
  await until(store, ({ count }) => count === 1);
  let isSo = false;
  const waiting = until(store, ({ count }) => count === 3).then(() => (isSo = true));
  store.set({ count: 2 });
  await Promise.resolve();
  expect(isSo).toBe(false);
  store.set({ count: 3 });
  await waiting;
  expect(isSo).toBe(true);
});
