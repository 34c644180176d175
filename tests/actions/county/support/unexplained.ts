import { disputesOf } from "../../../../src/core/checks";
import type { FactLine, TargetLine } from "../../../../src/core/summary";
import { dateInWords } from "../../../../src/core/periods";
import { displayIn } from "../../../../src/core/figures";
import { chartTitle, textAt, type PrintedChart, type PrintedPage } from "./printedPage";
import { growthOf, timeOf, type Known } from "./knownFigures";
import { isNumber, percentOf, read, shortened, type Kind } from "./saidNumbers";

/** Every number of a page that is no figure of the ledger, nothing reckoned from one, and no known ordinal or date. */
export function unexplainedOn(page: PrintedPage, known: Known): readonly string[] {
  const parts = partsOf(page);
  return [
    ...headings(page),
    ...head(page, known),
    ...parts.flatMap(({ title, from, to }) => {
      const rows = Array.from({ length: to - from }, (_, index) => from + index);
      switch (title) {
        case "综述":
          return rows.flatMap((row) => prose(textAt(page, row, 0), known, openingKind));
        case "主要指标":
          return mainTable(page, known, rows);
        case "六个倍增":
          return doublings(page, known, rows);
        case "需关注":
          return rows.flatMap((row, index) => attention(textAt(page, row, 0), known, index));
        default:
          return [];
      }
    }),
    ...foot(page, known),
    ...page.charts.flatMap((chart) => ofChart(page, known, chart)),
  ];
}

interface Part {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

const headingPattern = /^([一二三四五六])、(.+)$/u;
const signature = "填报单位（盖章）";

/** The rows below each heading, up to the next or to the signatures. */
function partsOf(page: PrintedPage): readonly Part[] {
  const rows = Array.from({ length: page.rows }, (_, row) => row);
  const starts = rows.filter((row) => headingPattern.test(textAt(page, row, 0)));
  const end = rows.find((row) => textAt(page, row, 0) === signature) ?? page.rows;
  return starts.map((row, index) => ({
    title: headingPattern.exec(textAt(page, row, 0))?.[2] ?? "",
    from: row + 1,
    to: starts[index + 1] ?? end,
  }));
}

/** Numerals of the sections, one after the other. */
function headings(page: PrintedPage): readonly string[] {
  const numerals = Array.from({ length: page.rows }, (_, row) => textAt(page, row, 0)).flatMap(
    (text) => headingPattern.exec(text)?.[1] ?? [],
  );
  return numerals.join("") === "一二三四五六".slice(0, numerals.length)
    ? []
    : [`headings ${numerals.join("")}`];
}

function head(page: PrintedPage, known: Known): readonly string[] {
  const expected: Readonly<Record<string, string>> = {
    判断时点: known.asOf,
    最新数据: known.latest,
  };
  const from = partsOf(page)[0]?.from ?? 1;
  const cells = Array.from({ length: from - 1 }, (_, row) => row).flatMap((row) =>
    Array.from({ length: 10 }, (_, column) => textAt(page, row, column)),
  );
  return cells.flatMap((text) => {
    const [label = "", said = ""] = text.split("：");
    const isAsExpected = label in expected ? said === expected[label] : !/\d/u.test(text);
    return isAsExpected ? [] : [text];
  });
}

function openingKind(text: string): Kind {
  return text.includes("设目标") ? "targets" : "phrases";
}

function prose(text: string, known: Known, kind: (text: string) => Kind): readonly string[] {
  return read(text, known, kind(text)).unexplained;
}

/** `1．…`: its place in the list, then a sentence of figures, of targets, or one that counts rows. */
function attention(text: string, known: Known, index: number): readonly string[] {
  if (text === "") return [];
  const [, ordinal = "", said = ""] = /^(\d+)．(.*)$/u.exec(text) ?? [];
  const rest = counts(known).includes(said)
    ? []
    : prose(said, known, (one) => (/目标|需完成/u.test(one) ? "targets" : "facts"));
  return ordinal === String(index + 1) ? rest : [text, ...rest];
}

const standingWords = { official: "官方发布", media: "媒体转载", copy: "网络副本" } as const;

/** Sentences that count rows, as they must read. */
function counts({ ledger, rows, targets, sources }: Known): readonly string[] {
  const ends = rows.flatMap(({ period }) => ledger.periodOf(period).end ?? []);
  const asOf = ledger.asOf ?? "";
  const threeYearsBefore = `${Number(asOf.slice(0, 4)) - 3}${asOf.slice(4)}`;
  const old = ends.filter((end) => end < threeYearsBefore).sort();
  const undated = rows.filter(({ period }) => period === "").length;
  const open = targets.filter(({ judgement }) => judgement.outcome === "not_reported");
  const [year, month] = (old.at(-1) ?? "").split("-");
  const disputes = disputesOf(ledger, rows[0]?.area);
  return [
    `京蒙协作资金、社会捐赠资金（大兴区）与其他数对不上，共${disputes.length}处，算式列于表下。`,
    `${old.length}个数的时期止于${year}年${Number(month)}月或更早，距判断时点已逾3年，宜更新。`,
    `${undated}个数的原文没有载明时间，不参加同比和目标判断。`,
    ...sources.map(({ source, title, standing }) => {
      const own = [...rows, ...targets.map(({ target }) => target)].filter(
        (row) => row.source === source,
      );
      return `${own.length}个数取自《${title}》，属${standingWords[standing]}，宜与主管部门核定数核对。`;
    }),
    `${open.length}项目标未填报。`,
  ];
}

/** Columns of a table by their heads. */
function columnsOf(page: PrintedPage, row: number): ReadonlyMap<string, number> {
  const heads = Array.from(
    { length: 10 },
    (_, column) => [textAt(page, row, column), column] as const,
  );
  return new Map(heads.filter(([text]) => text !== ""));
}

function mainTable(
  page: PrintedPage,
  known: Known,
  [header = 0, ...rows]: readonly number[],
): readonly string[] {
  const columns = columnsOf(page, header);
  const heads = [...columns.keys()];
  const cell = (row: number, name: string | undefined) =>
    name === undefined ? "" : textAt(page, row, columns.get(name) ?? 99);
  const factHead = heads.find((one) => one.endsWith("实际"));
  const targetHead = heads.find((one) => one.endsWith("目标"));
  return rows.flatMap((row, index) => {
    const name = cell(row, "指标");
    const unit = cell(row, "单位");
    const { facts, lines, isTimed } = namedIn(known, name);
    const time = factHead?.replace("实际", "") ?? cell(row, "时期");
    const ofTime = facts.filter((fact) => isTimed || timeOf(known.ledger, fact) === time);
    const goalTime = targetHead?.replace("目标", "") ?? "";
    const goals = lines.filter((line) => isTimed || line.period === goalTime);
    const level = cell(row, factHead ?? "数值");
    const checks: readonly (readonly [string, boolean])[] = [
      [cell(row, "序号"), cell(row, "序号") === String(index + 1)],
      [name, facts.length + lines.length > 0],
      [unit, !/\d/u.test(unit)],
      [
        `${name} ${level}`,
        hasNone(level) || ofTime.some((fact) => isLevel(known, fact, level, unit)),
      ],
      [
        `${name} ${cell(row, "同比")}`,
        hasNone(cell(row, "同比")) ||
          ofTime.some((fact) =>
            isNumber(firstNumber(cell(row, "同比")), growthOf(known, fact) ?? NaN),
          ),
      ],
      [cell(row, "时期"), cell(row, "时期") === "" || ofTime.length > 0],
      ...(["说明", "状态"] as const).map(
        (one) => [cell(row, one), !/\d/u.test(cell(row, one))] as const,
      ),
      ...(targetHead === undefined
        ? []
        : [
            [
              `${name} ${cell(row, targetHead)}`,
              hasNone(cell(row, targetHead)) ||
                goals.some((line) => isFigure(line, line.target.value, cell(row, targetHead))),
            ] as const,
          ]),
      [
        `${name} ${cell(row, "最新完成")}`,
        hasNone(cell(row, "最新完成")) ||
          goals.some((line) => isFigure(line, line.actual?.value, cell(row, "最新完成"))),
      ],
      ...shareChecks(goals, cell(row, "完成率"), cell(row, "序时进度")),
    ];
    return checks.flatMap(([text, isFine]) => (isFine ? [] : [`主要指标 ${text}`]));
  });
}

function shareChecks(
  goals: readonly TargetLine[],
  completion: string,
  elapsed: string,
): readonly (readonly [string, boolean])[] {
  const is = (text: string, share: (line: TargetLine) => number | undefined): boolean =>
    hasNone(text) || goals.some((line) => text === `${percentOf(share(line) ?? NaN).toFixed(1)}%`);
  return [
    [`完成率 ${completion}`, is(completion, ({ judgement }) => judgement.completion)],
    [`序时进度 ${elapsed}`, is(elapsed, ({ judgement }) => judgement.elapsed)],
  ];
}

function hasNone(text: string): boolean {
  return text === "" || text === "—";
}

function firstNumber(text: string): string {
  return /\d+(\.\d+)?/u.exec(text)?.[0] ?? "";
}

/** Rows and targets of a name, whole or shortened, or of one with its time inside: 粮食产量（2021—2025年）. */
function namedIn(known: Known, name: string) {
  const plain = [...known.names].filter(([text]) => shortened(text) === name);
  const timed = [...known.names].flatMap(([text, { rows, targets }]) => {
    const inside = (time: string): string =>
      shortened(text.endsWith("）") ? `${text.slice(0, -1)}，${time}）` : `${text}（${time}）`);
    return [
      {
        rows: rows.filter((row) => inside(timeOf(known.ledger, row)) === name),
        targets: targets.filter((line) => inside(line.period) === name),
      },
    ];
  });
  const found = plain.length > 0 ? plain.map(([, named]) => named) : timed;
  return {
    facts: found.flatMap(({ rows }) => rows),
    lines: found.flatMap(({ targets }) => targets),
    isTimed: plain.length === 0,
  };
}

/** 4300以上, 1—2, 25.0%: the figures of a row in the unit beside them. */
function isLevel(
  known: Known,
  row: FactLine["observation"],
  text: string,
  display: string,
): boolean {
  const unit = known.ledger.indicatorById.get(row.indicator)?.unit ?? "";
  const scaled = (value: number): number =>
    unit === "%" ? value : displayIn(value, unit, display);
  return isEnds(text, [row.value, row.valueUpper], scaled);
}

function isFigure(line: TargetLine, value: number | undefined, text: string): boolean {
  const scaled = (one: number): number =>
    line.unit === line.displayUnit ? one : displayIn(one, line.unit, line.displayUnit);
  const upper = value === line.target.value ? line.target.valueUpper : undefined;
  return isEnds(text, [value, upper], scaled);
}

function isEnds(
  text: string,
  ends: readonly (number | undefined)[],
  scaled: (value: number) => number,
): boolean {
  const numbers = text.match(/\d+(\.\d+)?/gu) ?? [];
  const wanted = ends.filter((end) => end !== undefined);
  return (
    numbers.length === wanted.length &&
    wanted.every((end, index) => isNumber(numbers[index] ?? "", scaled(end)))
  );
}

function doublings(
  page: PrintedPage,
  known: Known,
  [header = 0, ...rows]: readonly number[],
): readonly string[] {
  const columns = columnsOf(page, header);
  return rows.flatMap((row, index) => {
    const cell = (name: string): string => textAt(page, row, columns.get(name) ?? 99);
    const said = timesFirst(cell("主要进展"));
    const isTimed = [...known.times].some((time) => said.startsWith(time));
    const reading = read(said, known, "facts", isTimed ? "" : known.latest);
    const [first] = reading.said;
    const rate = first && growthOf(known, first);
    const growth = cell("同比");
    return [
      ...reading.unexplained,
      ...(cell("序号") === String(index + 1) ? [] : [cell("序号")]),
      ...(hasNone(growth) || isNumber(firstNumber(growth), rate ?? NaN) ? [] : [`同比 ${growth}`]),
      ...(/\d/u.test(`${cell("领域")}${cell("倍增进度")}`) ? [cell("倍增进度")] : []),
    ];
  });
}

/** Figures without a time say so behind them. */
function timesFirst(said: string): string {
  return said
    .split("；")
    .map((part) => part.replace(/^(.*)（(时间未载明)）$/u, "$2$1"))
    .join("；");
}

/** Arithmetic of disputes, documents by their numbers, and the times that are inferred. */
function foot(page: PrintedPage, known: Known): readonly string[] {
  const texts = Array.from({ length: page.rows }, (_, row) => textAt(page, row, 0));
  const start = texts.indexOf(signature);
  return texts.slice(start + 2).flatMap((text) => {
    if (text.startsWith("※")) return prose(text, known, () => "facts");
    if (!text.startsWith("资料来源：")) return /\d/u.test(text) ? [text] : [];
    const [documents = "", note = ""] = text.split(/。文中/u);
    return [
      ...(documents.replace(/。$/u, "") === sourceList(known) ? [] : [documents]),
      ...inferredTimes(page, known, note),
    ];
  });
}

function sourceList({ sources }: Known): string {
  const texts = sources.map(({ title, issuer, published, documentNumber, standing }, index) => {
    const day = published === undefined ? "" : dateInWords(published);
    const parts = [issuer, day, documentNumber, standingWords[standing]].filter(
      (one) => one !== "",
    );
    return `[${index + 1}]《${title}》（${parts.join("，")}）`;
  });
  return `资料来源：${texts.join("；")}`;
}

/** Times of rows that no document dates, which the page also names above. */
function inferredTimes(page: PrintedPage, known: Known, note: string): readonly string[] {
  if (note === "") return [];
  const inferred = new Set(
    known.rows
      .filter(({ periodBasis, period }) => periodBasis === "inferred" && period !== "")
      .map((row) => timeOf(known.ledger, row)),
  );
  const above = [...page.texts]
    .flatMap(([, text]) => (text.includes("资料来源") ? [] : [text]))
    .join("\n");
  const [times = ""] = note.split("的数，");
  return times.split("、").filter((time) => !inferred.has(time) || !above.includes(time));
}

/** Title, names and figures of a chart. */
function ofChart(page: PrintedPage, known: Known, chart: PrintedChart): readonly string[] {
  const title = page.texts.get(chartTitle(chart.name)) ?? "";
  const text = (place: string | undefined): string => page.texts.get(place ?? "") ?? "";
  const time = [...known.times].find((one) => title.startsWith(one)) ?? "";
  const bars = chart.labels.map((place, index) => ({
    label: text(place),
    value: text(chart.values[index]),
    line: text(chart.line[index]),
  }));
  const lines = new Set(bars.map(({ line }) => line).filter((line) => line !== ""));
  const titleFits =
    chart.name === "目标完成率"
      ? title === `目标完成率${lines.size === 0 ? "" : `（虚线为序时${[...lines].join("")}）`}`
      : !/\d/u.test(title.slice(time.length));
  return [
    ...(titleFits ? [] : [title]),
    ...bars.flatMap((bar) =>
      isBar(known, chart.name, time, bar) ? [] : [`${title} ${JSON.stringify(bar)}`],
    ),
  ];
}

function isBar(
  known: Known,
  chart: string,
  time: string,
  { label, value, line }: { readonly label: string; readonly value: string; readonly line: string },
): boolean {
  const cut = (text: string): string => shortened(text, 8);
  if (chart === "目标完成率") {
    return known.targets.some(
      (one) =>
        label === `${cut(one.name)}\n${one.judgement.word}` &&
        value === `${percentOf(one.judgement.completion ?? NaN).toFixed(1)}%` &&
        (line === "" || line === `${percentOf(one.judgement.elapsed ?? NaN).toFixed(1)}%`),
    );
  }
  const ofTime = known.rows.filter((row) => timeOf(known.ledger, row) === time);
  if (chart === "主要指标增速") {
    return ofTime.some((row) => {
      const name = [...known.names].find(([, { rows }]) => rows.includes(row))?.[0] ?? "";
      return cut(name) === label && isNumber(firstNumber(value), growthOf(known, row) ?? NaN);
    });
  }
  return ofTime.some(
    (row) =>
      row.indicator === "cooperation_funds" &&
      cut(row.item) === label.replace("※", "") &&
      isNumber(firstNumber(value), displayIn(row.value ?? NaN, "元", "万元")),
  );
}
