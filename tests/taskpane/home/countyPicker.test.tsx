/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Area } from "../../../src/core/model/dataset";
import { CountyPicker } from "../../../src/taskpane/components/home/CountyPicker";
import { speak } from "../../../src/taskpane/language/speak";
import { lightTheme } from "../../../src/taskpane/hooks/theme";
import { giveBrowserParts } from "../support/browserParts";

beforeAll(async () => {
  giveBrowserParts();
  await speak("zh-CN");
});

function county(area: string, name: string, initials: string): Area {
  const rest = { aliases: [], level: "county", parent: undefined, partner: undefined } as const;
  return { area, name, shortName: name, initials, ...rest };
}

const few = [county("1", "甲旗", "jq"), county("2", "乙县", "yx"), county("3", "丙旗", "bq")];
const many = [
  ...few,
  county("4", "丁县", "dx"),
  county("5", "戊旗", "wq"),
  county("6", "己县", "jx"),
  county("7", "庚旗", "gq"),
];

function Picker({ counties }: { readonly counties: readonly Area[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(["1"]));
  return (
    <FluentProvider theme={lightTheme}>
      <CountyPicker counties={counties} chosen={chosen} onChoose={setChosen} />
      <output>{[...chosen].sort().join(" ")}</output>
    </FluentProvider>
  );
}

function all(): HTMLInputElement {
  return screen.getByRole("checkbox", { name: "全选" });
}

test("全选 is half ticked while only some are chosen, and takes and gives back all", async () => {
  render(<Picker counties={few} />);
  expect(all().indeterminate).toBe(true);
  await userEvent.click(all());
  expect(screen.getByRole("status").textContent).toBe("1 2 3");
  await userEvent.click(all());
  expect(screen.getByRole("status").textContent).toBe("");
});

test("one county is ticked by its name, by mouse or keyboard", async () => {
  render(<Picker counties={few} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "乙县" }));
  screen.getByRole("checkbox", { name: "丙旗" }).focus();
  await userEvent.keyboard(" ");
  expect(screen.getByRole("status").textContent).toBe("1 2 3");
});

test("a long list is filtered by name or pinyin initials, and 全选 then means what is left", async () => {
  render(<Picker counties={many} />);
  await userEvent.type(screen.getByRole("searchbox"), "x");
  const shown = screen.getAllByRole("checkbox").map((box) => box.closest("li")?.textContent);
  expect(shown).toEqual(["全选", "乙县", "丁县", "己县"]);
  await userEvent.click(all());
  expect(screen.getByRole("status").textContent).toBe("1 2 4 6");
});

test("a filter that leaves nothing says so", async () => {
  render(<Picker counties={many} />);
  await userEvent.type(screen.getByRole("searchbox"), "辛");
  expect(screen.getByText("没有名称含“辛”的旗县")).toBeTruthy();
});

test("a short list has no filter, an empty one says that there is none", () => {
  const { rerender } = render(<Picker counties={few} />);
  expect(screen.queryByRole("searchbox")).toBeNull();
  rerender(<Picker counties={[]} />);
  expect(screen.getByText("台账里没有旗县")).toBeTruthy();
});
