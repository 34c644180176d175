import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLedger, type Ledger } from "../../src/core/ledger";
import { currentLedger, setLedger } from "../../src/session/currentLedger";
import { newState, session } from "../../src/session/session";
import { datasetOf } from "../core/ledger/inventedDataset";

const own: Ledger = createLedger(datasetOf([]));
const fetched: string[] = [];
let isOnline = true;

/** The add-in's host as these tests need it: the files beside the page, sometimes out of reach. */
function serve(
  change: (name: string, text: string) => string | undefined = (_, text) => text,
): void {
  globalThis.fetch = async (address) => {
    if (typeof address !== "string")
      throw new TypeError("Files beside the page are asked for by name.");
    const name = address;
    fetched.push(name);
    if (!isOnline) throw new TypeError("fetch failed");
    const content = await readFile(join(__dirname, "../../assets", name), "utf8");
    const text = change(name, content);
    return new Response(text ?? "", { status: text === undefined ? 404 : 200 });
  };
}

const originalFetch = globalThis.fetch;
beforeEach(() => {
  fetched.length = 0;
  isOnline = true;
  serve();
  // As a page that has just been opened finds it.
  session.set(newState());
});
afterAll(() => {
  globalThis.fetch = originalFetch;
});

test("a look-up waits until the workbook has been asked, and then gets its ledger", async () => {
  let answered: Ledger | undefined;
  const waiting = currentLedger().then((ledger) => (answered = ledger));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answered).toBeUndefined();
  expect(fetched).toEqual([]);
  setLedger(own);
  await waiting;
  expect(answered).toBe(own);
});

test("the shipped dataset answers where the workbook holds no ledger, fetched once", async () => {
  setLedger(undefined);
  const [first, second] = await Promise.all([currentLedger(), currentLedger()]);
  expect(first).toBe(second);
  expect(first.areaByCode.get("152529")?.name).toBe("正镶白旗");
  expect(fetched).toHaveLength(8);
});

test("a ledger that is loaded while the shipped one is on its way answers instead", async () => {
  setLedger(undefined);
  const asked = currentLedger();
  setLedger(own);
  expect(await asked).toBe(own);
});

test("every change is counted and told to those who listen, until they stop", () => {
  const heard: number[] = [];
  const stop = session.subscribe(() => heard.push(session.get().version));
  setLedger(own);
  setLedger(undefined);
  stop();
  setLedger(own);
  expect(heard).toEqual([1, 2]);
  expect(session.get().version).toBe(3);
});

test("a failed fetch is told in a sentence, and the next question tries anew", async () => {
  setLedger(undefined);
  isOnline = false;
  await expect(currentLedger()).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("请检查网络后重试") as unknown,
  });
  isOnline = true;
  expect((await currentLedger()).dataset.observations.length).toBeGreaterThan(0);
});

test.each([
  [
    "a file that is missing",
    (name: string, text: string) => (name.endsWith("targets.csv") ? undefined : text),
    "404",
  ],
  [
    "a file that was changed",
    (name: string, text: string) => (name.endsWith("areas.csv") ? `${text} ` : text),
    "areas.csv",
  ],
])("%s refuses the shipped dataset as a whole, naming it", async (_, change, named) => {
  serve(change);
  setLedger(undefined);
  await expect(currentLedger()).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining(named) as unknown,
  });
});
