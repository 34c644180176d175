import type { Automation } from "../../../src/commands/automation";
import type { Booted } from "../../../workbench/node/boot";
import { bootAddin } from "../../../workbench/node/bootAddin";
import { enterCases } from "./enterCases";
import { enterRows } from "./enterRows";
import { goldenFamilies } from "./goldenCase";
import { testFamilies } from "./testFamilies";

/** The tables of a folder of cases, in a workbook with the shipped data to which a person has added rows of invented figures. */
export function testLedgerFormulas(
  folder: string,
  rows: Readonly<Record<string, Parameters<typeof enterRows>[2]>>,
): void {
  const families = goldenFamilies(folder);
  let addin: Booted;

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
}
