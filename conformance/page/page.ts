/** The page that tries the cases: a button, a list that grows, and the report as text. */
import { cases } from "../cases";
import { associateFunctions } from "../functions";
import { isWorkbookEmpty, runAll, type Result } from "../runAll";
import { countVerdicts, reportText, surroundings } from "./report";
import { words } from "./words";

const status = byId("status", HTMLParagraphElement);
const run = byId("run", HTMLButtonElement);
const copy = byId("copy", HTMLButtonElement);
const results = byId("results", HTMLTableSectionElement);
const report = byId("report", HTMLTextAreaElement);

// Before Office is ready, so that Excel finds them.
associateFunctions();

void Office.onReady().then(({ host }) => {
  const isInExcel = host === Office.HostType.Excel;
  status.textContent = isInExcel ? words.ready : words.notInExcel;
  byId("steps", HTMLOListElement).hidden = isInExcel;
  run.disabled = !isInExcel;
});
run.addEventListener("click", () => void runCases());
copy.addEventListener("click", () => void copyReport());

async function runCases(): Promise<void> {
  run.disabled = true;
  copy.disabled = true;
  results.replaceChildren();
  report.value = "";
  try {
    await tryCases();
  } catch (error) {
    status.textContent = words.broken(error instanceof Error ? error.message : String(error));
  } finally {
    run.disabled = false;
  }
}

async function tryCases(): Promise<void> {
  if (!(await isWorkbookEmpty())) {
    status.textContent = words.notEmpty;
    return;
  }
  status.textContent = words.running(0, cases.length);
  const all = await runAll((result) => {
    results.append(rowOf(result));
    status.textContent = words.running(results.rows.length, cases.length);
  });
  report.value = reportText(all, surroundings(), new Date());
  status.textContent = words.ended(countVerdicts(all));
  copy.disabled = false;
}

function rowOf({ tried, verdict, detail }: Result): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.dataset["case"] = tried.id;
  row.dataset["verdict"] = verdict;
  row.insertCell().textContent = words.verdicts[verdict];
  const rule = row.insertCell();
  rule.textContent = tried.rule;
  for (const text of [detail, tried.source]) {
    const line = document.createElement("small");
    line.textContent = text;
    if (text !== "") rule.append(line);
  }
  return row;
}

/** Some hosts of a pane do not let it near the clipboard. */
async function copyReport(): Promise<void> {
  try {
    await navigator.clipboard.writeText(report.value);
    status.textContent = words.copied;
  } catch {
    report.select();
    status.textContent = words.copyByHand;
  }
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`page.html has no ${kind.name} with id ${id}.`);
}
