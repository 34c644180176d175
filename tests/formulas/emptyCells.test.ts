import { readFileSync } from "node:fs";
import path from "node:path";
import { Host } from "../../workbench/host/host";
import type { Booted } from "../../workbench/node/boot";
import { bootAddin } from "../../workbench/node/bootAddin";
import { enterCases } from "./support/enterCases";
import { goldenFamilies } from "./support/goldenCase";
import { testFamilies } from "./support/testFamilies";

const metadata = path.join(__dirname, "../../dist/functions.json");
const families = goldenFamilies("formulas").filter(({ name }) => name === "cells");

let addin: Booted;

/** Excel for Windows: an empty cell reaches a function as 0. */
beforeAll(async () => {
  const functions: unknown = JSON.parse(readFileSync(metadata, "utf8"));
  addin = await bootAddin({ host: new Host({ functions, emptyCells: 0 }) });
  for (const family of families) await enterCases(addin, family);
  await addin.host.settle();
});

afterAll(() => {
  addin.close();
});

testFamilies(families, () => addin);

/** Types a person's inputs into a new sheet, one after the other. */
async function typeInto(sheet: string, cells: Readonly<Record<string, string | number>>) {
  const { person } = addin.host;
  await person.addSheet(sheet);
  for (const [address, content] of Object.entries(cells)) {
    await person.typeInto(sheet, address, content);
  }
}

/** Requests that the add-in made while something was typed. */
async function requestsOf(address: string, formula: string): Promise<number> {
  addin.host.counts.reset();
  await addin.host.person.typeInto("计数", address, formula);
  await addin.host.settle();
  return addin.host.counts.syncs;
}

describe("questions to the workbook", () => {
  beforeAll(async () => {
    await typeInto("计数", { A1: 4, B1: 8, A3: 0, B2: 8, B3: 8, C1: 45473, C2: 45473, C3: 45473 });
  });

  test("a formula over a range with zeros and empty cells asks once", async () => {
    expect(await requestsOf("F1", "=JM.STATUS(A1:A3,B1:B3,C1:C3)")).toBe(1);
    const shown = ["F1", "F2", "F3"].map((place) => addin.host.person.see("计数", place).value);
    expect(shown).toEqual(["达到序时进度", "未填报", "严重滞后"]);
  });

  test.each([
    ["without zeros", "=JM.STATUS(A1,B1,C1)"],
    ["whose zeros stand in the formula itself", '=JM.YOY(0,{8;4},"比率")'],
    ["whose empty cells are dates and options only", "=JM.STATUS(A1,B1,C1,D1,D2,D3,D4)"],
  ])("a formula %s asks nothing", async (_, formula) => {
    expect(await requestsOf("H1", formula)).toBe(0);
  });

  test("a column of formulas, calculated together, asks once in all", async () => {
    const excel = addin.window["Excel"] as typeof Excel;
    addin.host.counts.reset();
    await excel.run(async (context) => {
      const formulas = Array.from({ length: 300 }, (_, i) => [`=JM.GAP(A${i + 1},B${i + 1})`]);
      context.workbook.worksheets.getItem("计数").getRange("J1:J300").formulas = formulas;
      await context.sync();
    });
    await addin.host.settle();
    expect(addin.host.counts.syncs).toBe(2);
    expect(addin.host.person.see("计数", "J2").value).toBe("#N/A");
    expect(addin.host.person.see("计数", "J3").value).toBe(8);
    expect(addin.host.person.see("计数", "J300").value).toBe("");
  });

  test("a 0 typed where nothing stood is an actual from then on", async () => {
    await addin.host.person.typeInto("计数", "A2", 0);
    await addin.host.settle();
    expect(addin.host.person.see("计数", "F2").value).toBe("严重滞后");
  });

  test("a cell that cannot be read shows neither 0 nor blank, and its neighbours their results", async () => {
    addin.host.counts.failSync(1);
    await addin.host.person.typeInto("计数", "L1", "=JM.PROGRESS(A1:A3,B1:B3)");
    await addin.host.settle();
    addin.host.counts.neverFail();
    expect(addin.host.person.see("计数", "L1").value).toBe(0.5);
    const { value, message } = addin.host.person.see("计数", "L3");
    expect({ value, message }).toEqual({
      value: "#N/A",
      message: expect.stringContaining("计数") as string,
    });
  });
});
