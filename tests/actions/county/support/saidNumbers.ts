import { displayIn } from "../../../../src/core/figures";
import { targetCaseOf } from "../../../../src/core/ledger";
import type { Observation } from "../../../../src/core/model/dataset";
import { groupBy } from "../../../../src/core/groupBy";
import { isEqual, roundTo15, subtractDecimal } from "../../../../src/core/numbers";
import { monthsBetween } from "../../../../src/core/periods";
import type { TargetLine } from "../../../../src/core/summary";
import { growthOf, partsOf, timeOf, type Known, type Named } from "./knownFigures";

/*
 * Reads a sentence from left to right: a name says whose figures may follow, a time of when they must be. A digit that
 * belongs to no name, no time and no figure of what was named is unexplained.
 */

/** Which words open which figures. */
export type Kind = "facts" | "phrases" | "targets";

export interface Reading {
  /** What is said by no row, each with the words before it. */
  readonly unexplained: readonly string[];
  /** The rows whose figures were met, in their order. */
  readonly said: readonly Observation[];
  readonly times: readonly string[];
}

interface State {
  named: Named;
  /** The indicator of a phrase, under which items are names. */
  head: readonly Observation[];
  isPhrase: boolean;
  time: string;
  /** Rows that the last level may be of. */
  matched: readonly Observation[];
  /** Rows since the last mark of a source. */
  uncited: readonly Observation[];
  /** Levels of this clause in base units. */
  levels: readonly number[];
  partsSaid: number;
}

const nobody: Named = { rows: [], targets: [] };
const lagging = new Set(["missed", "far_behind", "behind", "off_target"]);

/** A number with the unit that must follow it. */
type Amount = readonly [value: number, unit: string];

/** An amount in any unit that it may be shown in. */
function amounts(value: number, unit: string): readonly Amount[] {
  return [
    [value, unit],
    [value / 1e4, `万${unit}`],
    [value / 1e8, `亿${unit}`],
  ];
}

export function isNumber(digits: string, value: number): boolean {
  return isEqual(Number(digits), roundTo15(Math.abs(value)));
}

/** A share as printed with one decimal. */
export function percentOf(share: number): number {
  return Number((100 * share).toFixed(1));
}

function unitOf({ ledger }: Known, row: Observation): string {
  return ledger.indicatorById.get(row.indicator)?.unit ?? "";
}

interface Place {
  readonly known: Known;
  readonly kind: Kind;
  readonly before: string;
  readonly digits: string;
  readonly after: string;
  readonly state: State;
}

interface Rule {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly kind?: Kind;
  readonly allowed: (place: Place, line: TargetLine | undefined) => readonly (number | undefined)[];
}

const counted = (known: Known, test: (line: TargetLine) => boolean): number =>
  known.targets.filter(test).length;

/** Everything that is no level of a row: what may be said, and from what it is reckoned. */
const rules: readonly Rule[] = [
  { before: /设目标$/u, after: /^项/u, allowed: ({ known }) => [known.targets.length] },
  {
    before: /等$/u,
    after: /^项（见/u,
    allowed: ({ known }) => [counted(known, ({ judgement }) => lagging.has(judgement.outcome))],
  },
  {
    before: /等$/u,
    after: /^项/u,
    kind: "phrases",
    allowed: ({ state }) => [
      state.head.filter(
        (row) => row.period === state.matched[0]?.period && row.nature === state.matched[0].nature,
      ).length,
    ],
  },
  { before: /附表$/u, after: /^[）。]/u, allowed: () => [1] },
  {
    before: /\[$/u,
    after: /^\]/u,
    kind: "targets",
    allowed: ({ known }) =>
      known.sources.flatMap(({ source }, index) =>
        known.targets.some(({ target }) => target.source === source) ? [index + 1] : [],
      ),
  },
  {
    before: /\[$/u,
    after: /^\]/u,
    allowed: ({ known, state }) =>
      known.sources.flatMap(({ source }, index) =>
        state.uncited.some((row) => row.source === source) ? [index + 1] : [],
      ),
  },
  {
    before: /落后序时$/u,
    after: /^个百分点/u,
    allowed: (_, line) => {
      const { elapsed = NaN, completion = NaN } = line?.judgement ?? {};
      return [subtractDecimal(percentOf(elapsed), percentOf(completion))];
    },
  },
  {
    before: /完成$/u,
    after: /^%/u,
    kind: "targets",
    allowed: (_, line) => [percentOf(line?.judgement.completion ?? NaN)],
  },
  {
    before: /剩余$/u,
    after: /^个月/u,
    allowed: ({ known: { ledger } }, line) => {
      const { end } = ledger.periodOf(line?.target.period ?? "");
      return [
        end === undefined || ledger.asOf === undefined
          ? undefined
          : monthsBetween(ledger.asOf, end),
      ];
    },
  },
  {
    before: /(剩余\d+个月)需完成$/u,
    after: /^/u,
    allowed: (place, line) => levelOf(place, line, (target, actual) => target - actual),
  },
  {
    before: /[低高]$/u,
    after: /^个百分点/u,
    allowed: (_, line) => [subtractDecimal(line?.target.value ?? NaN, line?.actual?.value ?? NaN)],
  },
  {
    before: /增长$|下降$/u,
    after: /^%/u,
    kind: "targets",
    allowed: (_, line) => [line?.actual?.value],
  },
  {
    before: /增长$|下降$/u,
    after: /^%/u,
    allowed: ({ known, state: { matched, named } }) =>
      (matched.length > 0 ? matched : named.rows).map((row) => growthOf(known, row)),
  },
  {
    before: /目标$/u,
    after: /^/u,
    kind: "targets",
    allowed: (place, line) => levelOf(place, line, (target) => target),
  },
  {
    before: /上年实际$/u,
    after: /^/u,
    kind: "targets",
    allowed: (place, line) => {
      if (!line) return [];
      const last = targetCaseOf(place.known.ledger, line.target).lastYearActual;
      return last === undefined ? [] : inUnit(place, last, line.unit);
    },
  },
  {
    before: /相差$/u,
    after: /^/u,
    kind: "targets",
    allowed: (place, line) => {
      if (!line) return [];
      const last = targetCaseOf(place.known.ledger, line.target).lastYearActual ?? NaN;
      return inUnit(place, subtractDecimal(last, line.target.value), line.unit);
    },
  },
  {
    before: /(各项|＋)$/u,
    after: /^/u,
    allowed: (place) => {
      const [whole] = place.state.matched;
      const part = whole && partsOf(place.known, whole)[place.state.partsSaid];
      place.state.partsSaid += 1;
      return part ? inUnit(place, part.value ?? NaN, unitOf(place.known, part)) : [];
    },
  },
  {
    before: /＝$/u,
    after: /^/u,
    allowed: (place) => ofWhole(place, (_, sum) => sum),
  },
  {
    before: /(多出|少|差)$/u,
    after: /^/u,
    allowed: (place) => {
      const [one = NaN, other = NaN] = place.state.levels.slice(-2);
      const [row] = place.state.matched;
      return [
        ...ofWhole(place, (whole, sum) => sum - whole),
        ...(row ? inUnit(place, one - other, unitOf(place.known, row)) : []),
      ];
    },
  },
  {
    before: /占$/u,
    after: /^%，总额未印/u,
    allowed: ({ known, state }) =>
      known.ledger.dataset.relations.flatMap(({ relation, part, share }) =>
        relation === "share" && part === state.matched[0]?.id ? [share] : [],
      ),
  },
  {
    before: /总额约$/u,
    after: /^/u,
    allowed: (place) => {
      const { known, state } = place;
      const [row] = state.matched;
      const share = known.ledger.dataset.relations.find((one) => one.part === row?.id)?.share;
      if (!row || share === undefined) return [];
      const shown = displayIn((row.value ?? NaN) / (share / 100), "元", "万元");
      return place.after.startsWith("万元") ? [Number(shown.toFixed(1))] : [];
    },
  },
];

function levelOf(
  place: Place,
  line: TargetLine | undefined,
  reckon: (target: number, actual: number) => number,
): readonly number[] {
  if (!line) return [];
  return inUnit(place, reckon(line.target.value, line.actual?.value ?? NaN), line.unit);
}

function ofWhole(place: Place, reckon: (whole: number, sum: number) => number): readonly number[] {
  const [whole] = place.state.matched;
  const parts = whole ? partsOf(place.known, whole) : [];
  if (!whole || parts.length === 0) return [];
  const sum = parts.reduce((total, { value = NaN }) => total + value, 0);
  return inUnit(place, reckon(whole.value ?? NaN, sum), unitOf(place.known, whole));
}

/** The number that must stand before the unit that stands there. */
function inUnit({ after }: Place, value: number, unit: string): readonly number[] {
  return amounts(value, unit)
    .filter(([, shown]) => after.startsWith(shown))
    .map(([number]) => number);
}

/** The longest name that page 1 has room for. */
export function shortened(text: string, longest = 24): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}

const readings = new WeakMap<Known, Map<string, Reading>>();

/** Reads a text; `time` is in force from its beginning. A text that was read before is remembered. */
export function read(text: string, known: Known, kind: Kind, time = ""): Reading {
  const before = readings.get(known) ?? new Map<string, Reading>();
  readings.set(known, before);
  const key = [kind, time, text].join("\n");
  const reading = before.get(key) ?? readAnew(text, known, kind, time);
  before.set(key, reading);
  return reading;
}

function readAnew(text: string, known: Known, kind: Kind, time: string): Reading {
  const unexplained: string[] = [];
  const said: Observation[] = [];
  const times: string[] = [];
  const state: State = {
    named: nobody,
    head: [],
    isPhrase: false,
    time,
    matched: [],
    uncited: [],
    levels: [],
    partsSaid: 0,
  };
  const words = wordsOf(known, kind);
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const word = wordAt(rest, words, state.head);
    const figure = /^\d+(\.\d+)?/u.exec(rest)?.[0];
    if (word) {
      take(word, known, state, times);
      at += word.text.length;
    } else if (figure !== undefined) {
      const place = {
        known,
        kind,
        before: text.slice(0, at),
        digits: figure,
        after: rest.slice(figure.length),
        state,
      };
      const found = explained(place);
      if (found) said.push(...found);
      else unexplained.push(`${text.slice(Math.max(0, at - 12), at)}‹${figure}›`);
      at += figure.length;
    } else at += 1;
  }
  return { unexplained, said, times };
}

interface Word {
  readonly text: string;
  readonly named?: Named;
  readonly isPhrase?: boolean;
  readonly isTime?: boolean;
}

/** Words by the character that they begin with, the longest first. */
type Words = ReadonlyMap<string, readonly Word[]>;

const remembered = new WeakMap<Known, Map<Kind, Words>>();

function wordsOf(known: Known, kind: Kind): Words {
  const kinds = remembered.get(known) ?? new Map<Kind, Words>();
  remembered.set(known, kinds);
  const words = kinds.get(kind) ?? byFirst(allWords(known, kind));
  kinds.set(kind, words);
  return words;
}

function byFirst(words: readonly Word[]): Words {
  const sorted = [...words].sort((one, other) => other.text.length - one.text.length);
  return groupBy(sorted, ({ text }) => text.charAt(0));
}

function allWords(known: Known, kind: Kind): readonly Word[] {
  const names = [...known.names].flatMap(([text, named]) =>
    [...new Set([text, shortened(text)])].map((word) => ({ text: word, named })),
  );
  const times = [...known.times, known.asOf, `截至${known.asOf}`].map((text) => ({
    text,
    isTime: known.times.has(text),
  }));
  const titles = known.sources.map(({ title }) => ({ text: `《${title}》` }));
  const phrases = [...known.phrases].map(([text, named]) => ({ text, named, isPhrase: true }));
  // Where a name is a phrase too, the phrase is meant.
  const own = kind === "phrases" ? [...phrases, ...names.filter(isNoPhrase)] : names;
  function isNoPhrase({ text }: Word): boolean {
    return !known.phrases.has(text);
  }
  return [...own, ...times, ...titles];
}

/** What stands there: an item of the phrase before, else a word of its own. */
function wordAt(rest: string, words: Words, head: readonly Observation[]): Word | undefined {
  const item = head
    .map((row) => row.item)
    .filter((text) => text !== "" && rest.startsWith(text))
    .reduce((best, one) => (one.length > best.length ? one : best), "");
  const word = words.get(rest.charAt(0))?.find(({ text }) => rest.startsWith(text));
  if (item === "" || (word && word.text.length > item.length)) return word;
  return { text: item, named: { rows: head.filter((row) => row.item === item), targets: [] } };
}

function take(word: Word, known: Known, state: State, times: string[]): void {
  if (word.isTime === true) {
    state.time = word.text;
    times.push(word.text);
  } else if (word.named) {
    state.named = word.named;
    state.isPhrase = word.isPhrase === true;
    if (state.isPhrase) state.head = word.named.rows;
    state.matched = [];
    state.partsSaid = 0;
  }
}

/** The rows that a figure is of, none where it is reckoned; undefined where it cannot be explained. */
function explained(place: Place): readonly Observation[] | undefined {
  const { digits, before, after, kind, state, known } = place;
  const [line] = state.named.targets;
  const outcome = known.targets.find(({ judgement }) => before.endsWith(judgement.word));
  if (outcome && after.startsWith("项")) {
    const word = outcome.judgement.word;
    return isNumber(
      digits,
      counted(known, ({ judgement }) => judgement.word === word),
    )
      ? []
      : undefined;
  }
  const rule = rules.find(
    (one) => one.before.test(before) && one.after.test(after) && (one.kind ?? kind) === kind,
  );
  if (rule) {
    const fits = rule
      .allowed(place, line)
      .some((value) => value !== undefined && isNumber(digits, value));
    if (!fits) return undefined;
    if (/\[$/u.test(before)) state.uncited = [];
    const isGrowth = /(增长|下降)$/u.test(before) && kind !== "targets";
    const rows = isGrowth
      ? inTime(place, state.named.rows).filter((row) =>
          isNumber(digits, growthOf(known, row) ?? NaN),
        )
      : [];
    if (isGrowth && rows.length === 0) return undefined;
    state.uncited = [...state.uncited, ...rows];
    return state.matched.length > 0 ? [] : rows;
  }
  return level(place);
}

function inTime({ known, state }: Place, rows: readonly Observation[]): readonly Observation[] {
  return state.time === "" ? rows : rows.filter((row) => timeOf(known.ledger, row) === state.time);
}

/** A level of what was named, of the time that was said, done unless it says otherwise. */
function level(place: Place): readonly Observation[] | undefined {
  const { digits, after, state, known } = place;
  const behind = /^[^，、；。：（]*((?:（.+?）)*)/u.exec(after)?.[1] ?? "";
  const words = [...behind.matchAll(/（(.+?)）/gu)].map(([, word = ""]) => word);
  const nature = words.includes("签约")
    ? "contract"
    : words.includes("能力")
      ? "capacity"
      : "actual";
  const items = new Set(state.named.rows.map(({ item }) => item));
  const item = words.find((word) => items.has(word)) ?? "";
  const rows = inTime(place, state.named.rows).filter(
    (row) =>
      row.nature === nature &&
      (!state.isPhrase || row.item === item) &&
      row.value !== undefined &&
      amounts(row.value, unitOf(known, row)).some(
        ([number, unit]) => after.startsWith(unit) && isNumber(digits, number),
      ),
  );
  const [first] = rows;
  if (!first) return undefined;
  state.matched = rows;
  state.uncited = [...state.uncited, ...rows];
  state.levels = [...state.levels, first.value ?? NaN];
  return [first];
}
