import { buildCountySheets } from "../../src/actions/buildCountySheets";
import { loadDataset } from "../../src/actions/loadDataset";
import { scripted } from "../../src/commands/scripted";
import { bootOffice, type Booted } from "../../workbench/node/boot";
import type { Host } from "../../workbench/host/host";
import type { PackageTexts } from "../../tests/fixtures/generatedPackage";
import { enterPage } from "../../tests/support/enterPage";

const deeds = {
  loadDataset: scripted(loadDataset),
  buildCountySheets: scripted(buildCountySheets),
};

/** The add-in's deeds over a host, through Microsoft's own office.js; the dataset comes from `texts`. */
export type OpenAddin = Booted & typeof deeds;

/** Opens the workbook of a host, or a new one, in a page of its own, and makes that page the one the deeds act in. */
export async function openAddin(texts: PackageTexts, host?: Host): Promise<OpenAddin> {
  const booted = await bootOffice(host ? { host } : {});
  enterPage(booted, texts);
  return { ...booted, ...deeds };
}
