import { fillInsWith, takePair, type TakenPair } from "../../../src/core/reports";
import type { FillIn, Report, Target } from "../../../src/core/model/dataset";
import { targetRow } from "../../fixtures/inventedRows";

const of = (latest: number | undefined, latestAsOf?: string, more: Partial<Target> = {}): Target =>
  targetRow("t", { latest, latestAsOf, ...more });

function record(day: string, value: number): Report {
  const { area, indicator, item, period, kind } = of(undefined);
  const fillIn = { area, indicator, item, period, kind, day, value, qualifier: "exact" } as const;
  return { ...fillIn, shownUnit: "亿元", source: "录入", note: "", row: 0 };
}

/** Day and value of each fill-in by which a target is judged, the earlier first. */
function known(row: Target, reports: readonly Report[], taken?: TakenPair): readonly string[] {
  return fillInsWith(row, reports, taken)
    .map(({ day, value, qualifier }: FillIn) => `${day ?? "?"} ${qualifier} ${value}`)
    .sort();
}

const june = record("2024-06-30", 44);
const juneTaken: TakenPair = { value: 44, day: "2024-06-30", at: "2024-06-30" };

describe("what a row newly says, and what is known with it", () => {
  interface Case {
    readonly row: Target;
    readonly reports?: readonly Report[];
    readonly taken?: TakenPair;
    readonly assumed?: string;
    /** Day of the record, whether it waits for a deed, whether its day is assumed; undefined: nothing to record. */
    readonly entry: readonly [day: string, isPending: boolean, isAssumed: boolean] | undefined;
    readonly known: readonly string[];
  }

  test.each<readonly [string, Case]>([
    [
      "figure and day together are recorded at once",
      {
        row: of(44, "2024-06-30"),
        entry: ["2024-06-30", false, false],
        known: ["2024-06-30 exact 44"],
      },
    ],
    [
      "the pair that was taken is no fill-in, whatever was made of its record since",
      {
        row: of(44, "2024-06-30"),
        reports: [record("2024-06-30", 45)],
        taken: juneTaken,
        entry: undefined,
        known: ["2024-06-30 exact 45"],
      },
    ],
    [
      "a record that a person deleted stays away",
      { row: of(44, "2024-06-30"), reports: [], taken: juneTaken, entry: undefined, known: [] },
    ],
    [
      "July's figure beside June's day is judged at once and waits: the day may still come",
      {
        row: of(52, "2024-06-30"),
        reports: [june],
        taken: juneTaken,
        entry: ["2024-06-30", true, false],
        known: ["2024-06-30 exact 52"],
      },
    ],
    [
      "then its day: June stands as it was",
      {
        row: of(52, "2024-07-31"),
        reports: [june],
        taken: juneTaken,
        entry: ["2024-07-31", false, false],
        known: ["2024-06-30 exact 44", "2024-07-31 exact 52"],
      },
    ],
    [
      "its day also after a build: June gets its own back",
      {
        row: of(52, "2024-07-31"),
        reports: [record("2024-06-30", 52)],
        taken: { value: 52, day: "2024-06-30", at: "2024-06-30", before: june },
        entry: ["2024-07-31", false, false],
        known: ["2024-06-30 exact 44", "2024-07-31 exact 52"],
      },
    ],
    [
      "a slip mended before the day came does not become June's own",
      {
        row: of(53, "2024-07-31"),
        reports: [record("2024-06-30", 53)],
        taken: { value: 53, day: "2024-06-30", at: "2024-06-30", before: june },
        entry: ["2024-07-31", false, false],
        known: ["2024-06-30 exact 44", "2024-07-31 exact 53"],
      },
    ],
    [
      "about 44 stays about 44 when its day comes after a build",
      {
        row: of(44, "2024-07-31"),
        reports: [{ ...june, qualifier: "approx" }],
        taken: { value: 44, day: "2024-06-30", at: "2024-06-30", before: null },
        entry: ["2024-07-31", false, false],
        known: ["2024-07-31 approx 44"],
      },
    ],
    [
      "July's day beside June's figure is a fill-in of July",
      {
        row: of(44, "2024-07-31"),
        reports: [june],
        taken: juneTaken,
        entry: ["2024-07-31", false, false],
        known: ["2024-06-30 exact 44", "2024-07-31 exact 44"],
      },
    ],
    [
      "another figure for a day that has one waits, so that the one before is kept first",
      {
        row: of(41, "2024-05-31"),
        reports: [record("2024-05-31", 40), june],
        taken: juneTaken,
        entry: ["2024-05-31", true, false],
        known: ["2024-05-31 exact 41", "2024-06-30 exact 44"],
      },
    ],
    [
      "an emptied figure takes nothing back that is recorded",
      {
        row: of(undefined, "2024-06-30"),
        reports: [june],
        taken: juneTaken,
        entry: undefined,
        known: ["2024-06-30 exact 44"],
      },
    ],
    [
      "nor does an emptied day",
      {
        row: of(44),
        reports: [june],
        taken: juneTaken,
        entry: undefined,
        known: ["2024-06-30 exact 44"],
      },
    ],
    [
      "a figure without a day waits where no day can be taken",
      { row: of(44), entry: undefined, known: ["? exact 44"] },
    ],
    [
      "and takes the as-of day where it can",
      {
        row: of(44),
        assumed: "2024-06-30",
        entry: ["2024-06-30", true, true],
        known: ["? exact 44"],
      },
    ],
    [
      "which it keeps",
      {
        row: of(44),
        reports: [june],
        taken: { value: 44, at: "2024-06-30", before: null },
        assumed: "2024-07-31",
        entry: undefined,
        known: ["2024-06-30 exact 44"],
      },
    ],
    [
      "until the day is typed: then the assumed record goes",
      {
        row: of(44, "2024-05-31"),
        reports: [june],
        taken: { value: 44, at: "2024-06-30", before: null },
        entry: ["2024-05-31", false, false],
        known: ["2024-05-31 exact 44"],
      },
    ],
    [
      "about 44 is another thing than 44",
      {
        row: of(44, "2024-06-30", { latestQualifier: "approx" }),
        reports: [june],
        taken: juneTaken,
        entry: ["2024-06-30", true, false],
        known: ["2024-06-30 approx 44"],
      },
    ],
  ])("%s", (_, { row, reports = [], taken, assumed, entry, known: expected }) => {
    const found = takePair(row, reports, taken, assumed);
    expect(found && [found.day, found.isPending, found.isAssumed]).toEqual(entry);
    expect(known(row, reports, taken)).toEqual(expected);
  });
});

test("the figure before is handed over, to be kept", () => {
  const found = takePair(of(52, "2024-06-30"), [june], juneTaken);
  expect(found?.corrected).toBe(june);
  expect(found?.taken).toEqual({
    value: 52,
    day: "2024-06-30",
    at: "2024-06-30",
    before: { value: 44, valueUpper: undefined, qualifier: "exact" },
  });
});

test("what a day had of its own outlasts a second figure beside it", () => {
  const taken: TakenPair = { value: 52, day: "2024-06-30", at: "2024-06-30", before: june };
  const found = takePair(of(53, "2024-06-30"), [record("2024-06-30", 52)], taken);
  expect(found?.taken.before).toMatchObject({ value: 44 });
});
