import rows from "../cases/typed-ledger.json";
import type { Automation } from "../../src/commands/automation";
import type { Booted } from "../../workbench/node/boot";
import { bootAddin } from "../../workbench/node/bootAddin";
import { enterCases } from "./support/enterCases";
import { enterRows } from "./support/enterRows";
import { goldenFamilies } from "./support/goldenCase";
import { testFamilies } from "./support/testFamilies";

const families = goldenFamilies("ledger-formulas");

let addin: Booted;

/** A workbook with the shipped data, to which a person has added rows of invented figures. */
beforeAll(async () => {
  addin = await bootAddin();
  const automation = addin.window["JM"] as Automation;
  await automation.loadDataset();
  for (const [table, records] of Object.entries(rows)) await enterRows(addin, table, records);
  await automation.openWorkbook();
  for (const family of families) await enterCases(addin, family);
  await addin.host.settle();
});

afterAll(() => {
  addin.close();
});

testFamilies(families, () => addin);
