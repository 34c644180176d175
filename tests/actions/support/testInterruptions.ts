import { isDeepStrictEqual } from "node:util";
import { generatedPackage } from "../../fixtures/generatedPackage";
import type { FailureMoment } from "../../../workbench/host/counts";
import { Host } from "../../../workbench/host/host";
import { openSavedWorkbook } from "../../../workbench/saved/openSavedWorkbook";
import { saveWorkbook } from "../../../workbench/saved/saveWorkbook";
import type { SavedWorkbook } from "../../../workbench/saved/savedWorkbook";
import { functionsMetadata } from "./associateFunctions";
import { contentsOf } from "./contentsOf";
import { openWorkbook, type Opened } from "./openWorkbook";

const texts = generatedPackage({ counties: 1, observations: 8, targetsPerCounty: 2 });

interface Deed {
  readonly name: string;
  /** What was done, undisturbed, before the deed. */
  readonly prepare: (book: Opened) => Promise<unknown>;
  readonly run: (book: Opened) => Promise<unknown>;
}

const remark = "本单位备注，不可丢";

const deeds: readonly Deed[] = [
  {
    name: "a first load",
    prepare: () => Promise.resolve(),
    run: (book) => book.load(),
  },
  {
    name: "a first build",
    prepare: (book) => book.load(),
    run: (book) => book.build(),
  },
  {
    name: "a build that moves the person's words",
    prepare: async (book) => {
      await book.load();
      await book.build();
      // So that 核对事项 lists changes already, which the next ones settle.
      await book.build({ asOf: "2024-03-31" });
      await writeRemark(book);
    },
    run: (book) => book.build({ mode: "公式", asOf: "2024-06-30" }),
  },
];

async function writeRemark(book: Opened): Promise<void> {
  const { sheets } = book.host.snapshot();
  const county = sheets.find(({ name }) => name.startsWith("汇总-"));
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(county?.name ?? "");
    const names = sheet.names.load("items/name");
    await context.sync();
    for (const { name } of names.items) {
      sheet.names.getItem(name).getRange().getCell(0, 0).values = [[`${remark} ${name}`]];
    }
    // A row of the person's own above moves everything below.
    sheet.getRange("5:5").insert("Down");
    await context.sync();
  });
}

/** The workbook as the deed finds it: prepared once, since it is opened again for every request. */
async function prepared(deed: Deed): Promise<SavedWorkbook> {
  const book = await openWorkbook(texts);
  await deed.prepare(book);
  book.close();
  return saveWorkbook(book.host);
}

function open(saved: SavedWorkbook): Promise<Opened> {
  const { book } = openSavedWorkbook(saved);
  return openWorkbook(texts, new Host({ book, functions: functionsMetadata() }));
}

async function undisturbed(
  deed: Deed,
  saved: SavedWorkbook,
): Promise<{ contents: unknown; syncs: number }> {
  const book = await open(saved);
  await deed.run(book);
  const { syncs } = book.host.counts;
  book.close();
  return { contents: contentsOf(book.host), syncs };
}

/** Fails once at the given sync, then does it again on the same workbook. */
async function disturbed(
  deed: Deed,
  saved: SavedWorkbook,
  sync: number,
  moment: FailureMoment,
): Promise<Host> {
  const book = await open(saved);
  book.host.counts.failSync(sync, moment);
  await deed.run(book).catch(() => undefined);
  book.host.counts.neverFail();
  await deed.run(book);
  book.close();
  return book.host;
}

/** Every request of every deed broken off at the given moments, and the deed done again. */
export function testInterruptions(moments: readonly FailureMoment[]): void {
  describe.each(deeds)("$name that Excel breaks off", (deed) => {
    let saved: SavedWorkbook;
    let contents: unknown;
    let syncs: number;

    beforeAll(async () => {
      saved = await prepared(deed);
      ({ contents, syncs } = await undisturbed(deed, saved));
      expect(syncs).toBeGreaterThan(2);
    });

    test.each(moments)(
      "%s a request, whichever, is completed by the next run as if nothing had been",
      async (moment) => {
        const differing: number[] = [];
        for (let sync = 1; sync <= syncs; sync += 1) {
          const host = await disturbed(deed, saved, sync, moment);
          if (!isDeepStrictEqual(contentsOf(host), contents)) differing.push(sync);
        }
        expect(differing).toEqual([]);
      },
    );
  });
}
