import { checkLedger } from "../../src/core/checks";
import { groupBy } from "../../src/core/groupBy";
import { createLedger } from "../../src/core/ledger";
import type { Dataset, Observation, Target } from "../../src/core/model/dataset";
import { natures, standings, targetKinds } from "../../src/core/model/enumerations";
import { parsePeriod, periodInWords } from "../../src/core/periods";

type Row = Observation | Target;

/** docs/dataset.md: what the data package covers, what does not reconcile, how to correct it. */
export function datasetPage(dataset: Dataset): string {
  const rows = [...dataset.observations, ...dataset.targets];
  const domains = new Map(dataset.indicators.map(({ indicator, domain }) => [indicator, domain]));
  return [
    "# 数据集",
    `<!-- 由 npm run docs 生成，勿手改 -->`,
    `数据版本 ${dataset.version}：数据 ${dataset.observations.length} 行，目标 ${dataset.targets.length} 行，指标 ${dataset.indicators.length} 个，资料 ${dataset.sources.length} 份。`,
    "每行都记有资料、段落和印出的原样；数值用基本单位，百分数照印。难办的数字怎样入账，见 [0002](decisions/0002-awkward-figures.md)。",
    "## 资料",
    table(
      ["编号", "标题", "发布单位", "日期", "性质", "数据时间", "数据", "目标", "说明"],
      dataset.sources.map(({ source, title, issuer, published, standing, covers, note }) => [
        source,
        title,
        issuer,
        published ?? "",
        standings[standing],
        covers,
        count(dataset.observations, (row) => row.source === source),
        count(dataset.targets, (row) => row.source === source),
        note,
      ]),
    ),
    "## 各地区、各领域的行数",
    areaTable(dataset, rows, domains),
    "## 各地区、各时期的行数",
    periodTable(dataset, rows),
    "其中时期由资料推定、原文该句没有写明的：",
    inferredTable(dataset),
    "## 数据性质和目标类型",
    table(
      ["数据性质", "行数"],
      Object.entries(natures).map(([nature, word]) => [
        word,
        count(dataset.observations, (row) => row.nature === nature),
      ]),
    ),
    table(
      ["目标类型", "行数"],
      Object.entries(targetKinds).map(([kind, word]) => [
        word,
        count(dataset.targets, (row) => row.kind === kind),
      ]),
    ),
    "## 对不上的数和推算提示",
    "印出的数照录，不作改动。",
    findings(dataset),
    "## 提出更正",
    corrections,
  ]
    .join("\n\n")
    .concat("\n");
}

const corrections = `1. 找到那一行的编号（“数据台账”或 CSV 的 id），翻到它的资料和段落，核对原样。
2. 原文印错的不改：数值照印，另加勾稽关系或备注。录入有误的才改，编号不变。
3. 运行 \`npx tsx tools/package-hashes.ts\` 和 \`npm run data:check\`，改正数值的修订号加一。
4. 提交说明写清资料、段落、原样和改动前后的数。

添加新一年的报告，见[添加年度报告](guides/添加年度报告.md)。`;

function areaTable(
  dataset: Dataset,
  rows: readonly Row[],
  domains: ReadonlyMap<string, string>,
): string {
  const areas = dataset.areas.filter(({ area }) => rows.some((row) => row.area === area));
  const names = [...new Set(domains.values())];
  return table(
    ["领域", ...areas.map(({ shortName }) => shortName), "合计"],
    [...names, "合计"].map((domain) => {
      const own = rows.filter((row) => domain === "合计" || domains.get(row.indicator) === domain);
      return [
        domain,
        ...areas.map(({ area }) => count(own, (row) => row.area === area)),
        String(own.length),
      ];
    }),
  );
}

function periodTable(dataset: Dataset, rows: readonly Row[]): string {
  const areas = dataset.areas.filter(({ area }) => rows.some((row) => row.area === area));
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  return table(
    ["时期", ...areas.map(({ shortName }) => shortName)],
    periods.map((period) => [
      inWords(period),
      ...areas.map(({ area }) => count(rows, (row) => row.area === area && row.period === period)),
    ]),
  );
}

function inferredTable({ observations }: Dataset): string {
  const inferred = observations.filter(({ periodBasis }) => periodBasis === "inferred");
  const groups = groupBy(inferred, ({ source, period }) => `${source ?? ""}\n${period}`);
  return table(
    ["资料", "时期", "行数"],
    [...groups.values()].map((group) => [
      group[0]?.source ?? "",
      inWords(group[0]?.period ?? ""),
      String(group.length),
    ]),
  );
}

function inWords(period: string): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? periodInWords(parsed.value) : period;
}

function findings(dataset: Dataset): string {
  const names = new Map(dataset.areas.map(({ area, shortName }) => [area, shortName]));
  const kinds = ["relation", "derived", "lowTarget"];
  return checkLedger(createLedger(dataset), {})
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ area, text, rows }) => `- ${names.get(area) ?? area}：${text}（${rows.join("、")}）`)
    .join("\n");
}

function count<T>(rows: readonly T[], belongs: (row: T) => boolean): string {
  const number = rows.filter(belongs).length;
  return number === 0 ? "" : String(number);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
