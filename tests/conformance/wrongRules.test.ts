import type { HostOptions } from "../../workbench/host/host";
import { WorkbookData, type Change } from "../../workbench/model/data/workbookData";
import { Range } from "../../workbench/model/range/range";
import { RangeContents } from "../../workbench/model/range/rangeContents";
import { RangeFormat } from "../../workbench/model/range/rangeFormat";
import { SheetFilter } from "../../workbench/model/tables/tableFilter";
import { TableRows } from "../../workbench/model/tables/tableRows";
import { buildPage, hostFor, runUnder, type BuiltPage } from "./support/underStandIn";

let page: BuiltPage;
/** Puts back what was replaced, the last first. */
const restorations: (() => void)[] = [];

beforeAll(async () => {
  page = await buildPage();
});

afterEach(() => {
  for (const restore of restorations.splice(0).reverse()) restore();
});

afterAll(() => {
  page.remove();
});

/** Gives a class of the stand-in another member, which may go back to the one that stands. */
function replace(
  kind: { readonly prototype: object },
  name: string,
  other: (standing: PropertyDescriptor) => PropertyDescriptor,
): void {
  const { prototype } = kind;
  const standing = Object.getOwnPropertyDescriptor(prototype, name);
  if (!standing) throw new Error(`There is no ${name}.`);
  Object.defineProperty(prototype, name, { ...standing, ...other(standing) });
  restorations.push(() => Object.defineProperty(prototype, name, standing));
}

type Member = (...given: unknown[]) => unknown;

/** Lets something happen after each writing of a property, or each call of a method. */
function after<On>(
  kind: { readonly prototype: On & object },
  name: string & keyof On,
  deed: (on: On) => void,
): void {
  replace(kind, name, (standing) => {
    const { set: writing, value: method } = standing as Record<string, Member | undefined>;
    const usual = writing ?? method ?? (() => undefined);
    const other = function (this: On, ...given: unknown[]): unknown {
      const result = Reflect.apply(usual, this, given);
      deed(this);
      return result;
    };
    return writing ? { set: other } : { value: other };
  });
}

/** A rule that the stand-in breaks, by its options or by a member that does otherwise, and the cases that see it. */
interface Wrong {
  readonly options?: HostOptions;
  readonly breaks?: () => void;
  readonly seenBy: readonly string[];
}

const wrongs: Readonly<Record<string, Wrong>> = {
  "an empty cell reaches a function as a text": {
    options: { emptyCells: "" as unknown as null },
    seenBy: ["function-empty-cell"],
  },
  "a formula stays in its own cell of a blank column": {
    options: { behaviours: { calculatedColumns: "off" } },
    seenBy: ["formula-fills-column"],
  },
  "a block over filtered rows is refused": {
    options: { behaviours: { filteredWrites: "refused" } },
    seenBy: ["filter-row-added", "filter-block-written"],
  },
  "a custom XML part keeps its id": {
    options: { behaviours: { setXml: "samePart" } },
    seenBy: ["xml-part-replaced"],
  },
  "Range.calculate reaches all that follows": {
    options: { behaviours: { rangeCalculate: "downstream" } },
    seenBy: ["calculate-one-step"],
  },
  "an undo group takes everything": {
    options: { behaviours: { undoGroups: "lenient" } },
    seenBy: ["undo-group-place"],
  },
  "pages to fit are not taken": {
    options: { behaviours: { fitToPages: "ignored" } },
    seenBy: ["zoom-pages-wide"],
  },
  "there is no printer": {
    options: { behaviours: { pageSetup: "fails" } },
    seenBy: ["zoom-pages-wide", "paper-a4"],
  },
  "what is written counts whatever the cell's format": {
    breaks: () => {
      replace(RangeContents, "values", (standing) => ({
        set(this: RangeContents, values: unknown): void {
          this.numberFormat = "General";
          standing.set?.call(this, values);
        },
      }));
    },
    seenBy: ["text-stays-text"],
  },
  "a link gives its cell another number format": {
    breaks: () => {
      after(Range, "hyperlink", (range) => (range.numberFormat = "General"));
    },
    seenBy: ["link-keeps-format"],
  },
  "an indent puts the cell to the left": {
    breaks: () => {
      after(RangeFormat, "indentLevel", (format) => (format.horizontalAlignment = "Left"));
    },
    seenBy: ["indent-keeps-right"],
  },
  "inserted cells leave a table as long as it was": {
    breaks: () => {
      after(Range, "insert", ({ sheet }) => {
        for (const table of sheet.tables) table.rect = { ...table.rect, rows: table.rect.rows - 1 };
      });
    },
    seenBy: ["insert-grows-table"],
  },
  "names stay where they were": {
    breaks: () => {
      after(Range, "insert", ({ sheet: { book } }) => {
        for (const name of book.names) {
          name.formula = name.formula.replace("$A$6:$B$7", "$A$5:$B$6");
        }
      });
    },
    seenBy: ["name-moves"],
  },
  "a new row goes to the head of a table": {
    breaks: () => {
      replace(TableRows, "add", ({ value }) => ({
        value(this: TableRows, _index: unknown, values: unknown): unknown {
          return Reflect.apply(value as TableRows["add"], this, [0, values]);
        },
      }));
    },
    seenBy: ["filter-row-added"],
  },
  "a sheet says that it is filtered where its table is": {
    breaks: () => {
      replace(SheetFilter, "isDataFiltered", () => ({ get: () => true }));
    },
    seenBy: ["filter-of-sheet"],
  },
  "sorting counts as an edit too": {
    breaks: () => {
      replace(WorkbookData, "changed", ({ value }) => ({
        value(this: WorkbookData, change: Change): void {
          const changed = value as WorkbookData["changed"];
          Reflect.apply(changed, this, [change]);
          if (change.kind !== "sorted") return;
          const { sheet, rect } = change;
          Reflect.apply(changed, this, [{ kind: "cells", sheet, rect, changeType: "RangeEdited" }]);
        },
      }));
    },
    seenBy: ["sort-event"],
  },
};

test.each(Object.entries(wrongs))(
  "where %s, exactly the cases of that rule say so",
  async (_, { options, breaks, seenBy }) => {
    breaks?.();
    const { verdicts } = await runUnder(page, hostFor(page, options));
    const red = [...verdicts].filter(([, verdict]) => verdict !== "pass").map(([id]) => id);
    expect(red).toEqual(seenBy);
  },
);
