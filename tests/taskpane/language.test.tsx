/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { LanguageSelect } from "../../src/taskpane/components/frame/LanguageSelect";
import { lightTheme } from "../../src/taskpane/hooks/theme";
import { chosenLanguage, keepChoice } from "../../src/taskpane/language/chosenLanguage";
import { languageFor } from "../../src/taskpane/language/language";
import { speakAsChosen } from "../../src/taskpane/language/speakAsChosen";
import { giveBrowserParts } from "./support/browserParts";

beforeAll(giveBrowserParts);

beforeEach(() => {
  window.localStorage.clear();
});

function giveOffice(displayLanguage: string | undefined, partitionKey?: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage, partitionKey } } });
}

test.each([
  ["en-US", "en-US"],
  ["en-GB", "en-US"],
  ["EN", "en-US"],
  ["zh-CN", "zh-CN"],
  ["zh-TW", "zh-CN"],
  ["ja-JP", "zh-CN"],
  // No English, though it begins like one.
  ["enm", "zh-CN"],
  ["", "zh-CN"],
  [undefined, "zh-CN"],
])("where Office speaks %s the pane speaks %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});

test("the pane opens as Office speaks, its title and what screen readers take its words for as well", async () => {
  giveOffice("en-GB");
  await speakAsChosen();
  expect([document.title, document.documentElement.lang]).toEqual(["Jingmeng Ledger", "en-US"]);
  giveOffice("ja-JP");
  await speakAsChosen();
  expect([document.title, document.documentElement.lang]).toEqual(["京蒙协作台账", "zh-CN"]);
});

test("a person's choice goes before Office's, is kept for the next time, and can be left to Office again", async () => {
  giveOffice("zh-CN", "one");
  await speakAsChosen();
  render(
    <FluentProvider theme={lightTheme}>
      <LanguageSelect />
    </FluentProvider>,
  );
  await userEvent.selectOptions(screen.getByLabelText("窗格语言"), "English");
  const choice = await screen.findByLabelText("Language of the pane");
  expect([document.documentElement.lang, chosenLanguage()]).toEqual(["en-US", "en-US"]);
  await act(speakAsChosen);
  expect(document.documentElement.lang).toBe("en-US");
  await userEvent.selectOptions(choice, "As Office");
  await screen.findByLabelText("窗格语言");
  expect([document.documentElement.lang, chosenLanguage()]).toEqual(["zh-CN", "office"]);
});

test("two hosts of one origin keep a choice each", () => {
  giveOffice("zh-CN", "one");
  keepChoice("en-US");
  giveOffice("zh-CN", "other");
  expect(chosenLanguage()).toBe("office");
});

test("what is kept and is no language counts as no choice", () => {
  giveOffice("zh-CN");
  window.localStorage.setItem("jm-language", "fr-FR");
  expect(chosenLanguage()).toBe("office");
});
