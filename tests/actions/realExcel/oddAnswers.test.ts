import { isDeepStrictEqual } from "node:util";
import { enterFact } from "../../../src/actions/enterFact";
import { deeds } from "../../../src/commands/deeds";
import { perform } from "../../../src/commands/perform";
import { chineseWords } from "../../../src/commands/words";
import { sentencesOf, UserError } from "../../../src/core/userError";
import { inTurn } from "../../../src/session/inTurn";
import { newState, session } from "../../../src/session/session";
import { generatedPackage } from "../../fixtures/generatedPackage";
import { Host, type HostOptions } from "../../../workbench/host/host";
import { contentsOf } from "../support/contentsOf";
import { rowIn } from "../support/asleep";
import { functionsMetadata } from "../support/associateFunctions";
import { openWorkbook, type Opened } from "../support/openWorkbook";

const texts = generatedPackage({ counties: 1, observations: 8, targetsPerCounty: 2 });
const aMoment = 20;
const theLimit = 120_000;

/** Time goes on as it does, and can be moved on; office.js and the host keep their own. */
beforeEach(() => {
  jest.useFakeTimers({
    advanceTimers: true,
    doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "performance", "Date"],
  });
  session.set(newState());
});

afterEach(() => {
  jest.useRealTimers();
});

function open(options: HostOptions = {}): Promise<Opened> {
  return openWorkbook(texts, new Host({ functions: functionsMetadata(), ...options }));
}

async function moments(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(aMoment);
  }
}

async function untilSilent({ host }: Opened): Promise<void> {
  while (host.counts.silent === 0) await moments(1);
}

/** The row above an address, as Excel writes whole rows. */
function lastRow(below: string): string {
  const row = Number(below.replace(/\D/gu, "")) - 1;
  return `${row}:${row}`;
}

/** What a person reads of it; anything but a refusal in words is thrown on. */
async function sentenceOf(deed: Promise<unknown>): Promise<string> {
  try {
    await deed;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return sentencesOf(error, chineseWords).join("");
  }
  return "";
}

test.each(["before", "after"] as const)(
  "#11 a request without an answer (%s it is done) ends the deed in a sentence and frees the next, and a late answer changes nothing more",
  async (moment) => {
    const whole = await open();
    await whole.load();
    const expected = contentsOf(whole.host);
    whole.close();

    const book = await open();
    book.host.counts.failSync(4, moment, "silent");
    const loading = perform(deeds.loadDataset, {});
    await untilSilent(book);
    const next = inTurn(() => Promise.resolve("the next deed"));
    await jest.advanceTimersByTimeAsync(theLimit);
    await loading;
    const { deed } = session.get();
    expect(deed.kind).toBe("failed");
    if (deed.kind === "failed") {
      expect(sentencesOf(deed.why, chineseWords).join("")).toContain("Excel超过两分钟没有回答");
    }
    await expect(next).resolves.toBe("the next deed");

    book.host.counts.answerLate();
    await moments();
    // Whatever was late is carried out by now.
    await book.host.settle();
    const { syncs } = book.host.counts;
    await moments();
    expect(book.host.counts.syncs).toBe(syncs);
    await book.load();
    expect(isDeepStrictEqual(contentsOf(book.host), expected)).toBe(true);
    book.close();
  },
);

test("#11 a writing that waits for the end of cell editing is not given up, however long that takes", async () => {
  const book = await open();
  await book.load();
  const { syncs } = book.host.counts;
  // Somebody opens a cell while the deed reads: what it writes has to wait.
  book.host.meanwhile = (request) => {
    if (request === syncs + 1) book.host.cellEdit.begin();
    return undefined;
  };
  const switching = perform(deeds.switchCards, true);
  await moments();
  await jest.advanceTimersByTimeAsync(3 * theLimit);
  expect(session.get().deed.kind).toBe("running");
  book.host.cellEdit.end();
  await switching;
  expect(session.get().deed.kind).toBe("done");
  book.close();
});

test("#11 an entry that Excel breaks off half-way leaves no row behind", async () => {
  const book = await open();
  await book.load();
  const rows = () => rowIn(book.host, "JM_Facts")("编号");
  const [before, place] = [rows(), rowIn(book.host, "JM_Facts", () => true)];
  const [area = "", indicator = ""] = ["旗县", "指标"].map(
    (column) => book.host.person.see("数据台账", place(column)).text,
  );
  const fact = { area, indicator, period: "2025", stated: "30万元", source: "公报" };
  book.host.counts.failSync(3, "half-way");
  expect(await sentenceOf(enterFact(fact))).toContain("Excel中途出错");
  expect(rows()).toBe(before);
  // One that stayed, because Excel would not do that either, is filled by the next entry.
  await book.host.person.insertRows("数据台账", lastRow(before));
  const grown = rows();
  expect(await enterFact(fact)).toMatchObject({ isEntered: true });
  expect(rows()).toBe(grown);
  book.close();
});

test.each(["noCode", "empty"] as const)(
  "#11 whichever request of a load Excel answers oddly (%s), it is told in words, and the next load completes it",
  async (fault) => {
    const whole = await open();
    await whole.load();
    const { syncs } = whole.host.counts;
    const expected = contentsOf(whole.host);
    whole.close();
    const odd: unknown[] = [];
    for (let sync = 1; sync <= syncs; sync += 1) {
      const book = await open();
      book.host.counts.failSync(sync, "half-way", fault);
      const told = await sentenceOf(book.load());
      book.host.counts.neverFail();
      await book.load();
      const isWhole = isDeepStrictEqual(contentsOf(book.host), expected);
      if (/[A-Za-z]{4}/u.test(told.replace(/Excel/gu, "")) || !isWhole) odd.push([sync, told]);
      book.close();
    }
    expect(odd).toEqual([]);
  },
);

test.each(["InvalidOperationInCellEditMode", "InvalidOperation"] as const)(
  "#11 while a cell is edited (%s) a deed says so and goes on when it ends",
  async (cellEditCode) => {
    const book = await open({ behaviours: { cellEditCode } });
    book.host.cellEdit.begin();
    const steps: string[] = [];
    await book.load({
      progress: ({ text }) => {
        steps.push(text);
        if (text === "有单元格正在编辑，请按回车键或Esc键退出") book.host.cellEdit.end();
      },
    });
    expect(steps).toContain("有单元格正在编辑，请按回车键或Esc键退出");
    book.close();
  },
);
