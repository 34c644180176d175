import type { Result } from "../runAll";
import type { Verdict } from "../runCase";
import { words } from "./words";

/** Which Excel it was. */
export interface Surroundings {
  readonly platform: string;
  readonly version: string;
  /** The highest ExcelApi it says it has. */
  readonly api: string;
}

export function surroundings(): Surroundings {
  const { diagnostics, requirements } = Office.context;
  const minor = Array.from({ length: 40 }, (_, index) => 40 - index).find((one) =>
    requirements.isSetSupported("ExcelApi", `1.${one}`),
  );
  return {
    platform: diagnostics.platform.toString(),
    version: diagnostics.version,
    api: minor === undefined ? "?" : `1.${minor}`,
  };
}

export function countVerdicts(results: readonly Result[]): Record<Verdict, number> {
  const count = (verdict: Verdict): number =>
    results.filter((result) => result.verdict === verdict).length;
  return { pass: count("pass"), fail: count("fail"), cannot: count("cannot") };
}

/** The report as text: which Excel, when, and each case with its verdict. */
export function reportText(
  results: readonly Result[],
  { platform, version, api }: Surroundings,
  at: Date,
): string {
  const lines = results.map(({ tried, verdict, detail }) => {
    const numbers = tried.beliefs.join("、");
    const line = `${words.verdicts[verdict]}\t${tried.id}（第${numbers}条）\t${tried.rule}`;
    return detail === "" ? line : `${line}\n\t${detail}`;
  });
  return [
    words.report,
    `Excel ${version}，${platform}，ExcelApi ${api}，${at.toISOString()}`,
    words.ended(countVerdicts(results)),
    ...lines,
  ].join("\n");
}
