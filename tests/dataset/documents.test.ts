import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLedger } from "../../src/core/ledger";
import { packageFiles, readPackage } from "../../src/core/package";
import { get, source, yoyOf } from "../../src/functions/formulas/lookups";
import { target } from "../../src/functions/formulas/targetLookups";
import { parseCsv } from "../../src/session/csv";
import { setLedger } from "../../src/session/currentLedger";
import cases from "../cases/dataset/documents.json";

interface Case {
  formula: string;
  area: string;
  indicator: string;
  period: string;
  nature?: string;
  expected: number;
  source: string;
  paragraph: number;
  stated: string;
}

type Lookup = (
  area: unknown[][],
  indicator: unknown[][],
  period?: unknown[][],
  nature?: never,
) => Promise<unknown[][]>;

const lookups: Record<string, Lookup> = { GET: get, YOYOF: yoyOf, TARGET: target };

const folder = join(process.cwd(), "assets", "dataset");
const reading = readPackage(
  new Map(packageFiles.map((file) => [file, readFileSync(join(folder, file), "utf8")])),
  parseCsv,
);
if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
const { dataset } = reading;

const periodOf = ({ period }: Case) => (period === "" ? undefined : [[period]]);

beforeAll(() => {
  setLedger(createLedger(dataset));
});

describe("figures of the documents, asked for by formula", () => {
  test.each(cases as Case[])(
    "$formula of $area, $indicator: $source/$paragraph prints $stated",
    async (figure) => {
      const { formula, area, indicator, nature, expected } = figure;
      const answers = await lookups[formula]?.(
        [[area]],
        [[indicator]],
        periodOf(figure),
        ...(nature === undefined ? [] : [nature as never]),
      );
      expect(answers).toEqual([[expected]]);
    },
  );

  const cited = (cases as Case[]).filter(
    ({ formula, nature }) => formula === "GET" && nature === undefined,
  );
  test.each(cited)("SOURCE of $area, $indicator names document $source", async (figure) => {
    const title = dataset.sources.find((document) => document.source === figure.source)?.title;
    const answers = await source([[figure.area]], [[figure.indicator]], periodOf(figure));
    expect(answers[0]?.[0]).toContain(`《${title ?? "?"}》`);
    expect(answers[0]?.[0]).toContain(`第${figure.paragraph}段`);
  });

  test.each(["000", "002", "003", "004"])("document %s is asked for ten figures", (document) => {
    expect(cases.filter((figure) => figure.source === document).length).toBeGreaterThanOrEqual(10);
  });
});
