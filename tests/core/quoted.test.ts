import { quoted } from "../../src/core/quoted";

test.each([
  ["what was typed", "300万美金", "“300万美金”"],
  ["a number", 28.2, "“28.2”"],
  ["nothing", "", "“”"],
  ["forty characters in full", "一".repeat(40), `“${"一".repeat(40)}”`],
  ["more than forty by their beginning", "一".repeat(41), `“${"一".repeat(39)}…”`],
  ["characters of two units as one", "𠮷".repeat(41), `“${"𠮷".repeat(39)}…”`],
  ["a text of a million characters", "9".repeat(1_000_000), `“${"9".repeat(39)}…”`],
  ["several lines as one", "28.2\n亿元\t", "“28.2 亿元”"],
])("a refusal quotes %s", (_, typed, words) => {
  expect(quoted(typed)).toBe(words);
});
