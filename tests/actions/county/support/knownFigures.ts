import { factName, growthWithGrounds, ledgerAsOf, type Ledger } from "../../../../src/core/ledger";
import type { Observation, SourceDocument } from "../../../../src/core/model/dataset";
import { dateInWords, periodInWords } from "../../../../src/core/periods";
import { latestData, targetLines, type TargetLine } from "../../../../src/core/summary";

/** Phrases of 综述 that stand for an indicator. */
const phrases: Readonly<Record<string, string>> = {
  京蒙协作资金: "cooperation_funds",
  实施协作项目: "cooperation_projects",
  受益群众: "beneficiaries",
  带动稳定脱贫: "people_lifted",
  消费帮扶: "consumption_assistance",
  农畜产品进京销售: "sales_to_beijing",
  农畜产品购销: "product_sales",
  京方选派专业技术人才: "technicians_sent",
  赴京学习培训: "trained_in_beijing",
  挂职干部: "seconded_cadres",
  京方专家诊疗: "expert_consultations",
  门诊人次: "outpatient_visits",
  住院人次: "inpatient_admissions",
  手术人次: "surgeries",
  协作实现就业: "jobs_found",
  提供就业岗位: "jobs_offered",
  成功创业: "founders",
};

/** What a piece of text names, by the rows and targets that it may speak of. */
export interface Named {
  readonly rows: readonly Observation[];
  readonly targets: readonly TargetLine[];
}

/** The rows of one county that its as-of day knows, by the words in which a page speaks of them. */
export interface Known {
  readonly ledger: Ledger;
  readonly area: string;
  readonly rows: readonly Observation[];
  readonly targets: readonly TargetLine[];
  readonly sources: readonly SourceDocument[];
  readonly names: Names;
  /** Phrases of 综述: each stands for the total of an indicator, or for the items that follow it. */
  readonly phrases: Names;
  /** Times that rows and targets have, in words. */
  readonly times: ReadonlySet<string>;
  /** The day of judgement in words. */
  readonly asOf: string;
  readonly latest: string;
}

export function knownOf(whole: Ledger, area: string): Known {
  const ledger = ledgerAsOf(whole, [area]);
  const rows = ledger.observationsOfArea.get(area) ?? [];
  const targets = targetLines(ledger, area);
  const used = new Set(
    [...rows, ...targets.map(({ target }) => target)].map(({ source }) => source),
  );
  return {
    ledger,
    area,
    rows,
    targets,
    sources: ledger.dataset.sources.filter(({ source }) => used.has(source)),
    names: namesOf(ledger, area, rows, targets),
    phrases: phrasesOf(rows),
    times: new Set([
      ...rows.map((row) => timeOf(ledger, row)),
      ...targets.map(({ period }) => period),
    ]),
    asOf: ledger.asOf === undefined ? "未载明" : dateInWords(ledger.asOf),
    latest: latestData(ledger, area) ?? "无",
  };
}

export function timeOf(ledger: Ledger, { period }: Observation): string {
  return periodInWords(ledger.periodOf(period));
}

/** The growth of a row in per cent, printed or from two levels. */
export function growthOf({ ledger }: Known, row: Observation): number | undefined {
  const growth = growthWithGrounds(ledger, row);
  return growth.ok ? growth.value.rate : undefined;
}

/** The rows that are printed as parts of a whole. */
export function partsOf({ ledger }: Known, whole: Observation): readonly Observation[] {
  return ledger.dataset.relations
    .filter(({ relation, total }) => relation === "sum" && total === whole.id)
    .flatMap(({ part }) => ledger.observationById.get(part) ?? []);
}

type Names = ReadonlyMap<string, Named>;

function namesOf(
  ledger: Ledger,
  area: string,
  rows: readonly Observation[],
  targets: readonly TargetLine[],
): Names {
  const own = ledger.areaByCode.get(area)?.partner;
  const called = rows.flatMap((row) => {
    const whole = [factName(ledger, row), row] as const;
    // The paired area is named at the head of the page.
    const isOwn = row.partner !== "" && row.partner === own;
    return isOwn ? [whole, [factName(ledger, { ...row, partner: "" }), row] as const] : [whole];
  });
  const names = new Set([...called.map(([name]) => name), ...targets.map(({ name }) => name)]);
  return new Map(
    [...names].map((name) => [
      name,
      {
        rows: called.filter(([one]) => one === name).map(([, row]) => row),
        targets: targets.filter((line) => line.name === name),
      },
    ]),
  );
}

function phrasesOf(rows: readonly Observation[]): Names {
  return new Map(
    Object.entries(phrases).map(([phrase, indicator]) => [
      phrase,
      { rows: rows.filter((row) => row.indicator === indicator), targets: [] },
    ]),
  );
}
