import { readFileSync } from "node:fs";
import path from "node:path";
import { isStarted } from "../../tools/serve/putIntoExcel";
import { runSteps } from "../../tools/serve/runSteps";

const lib = path.join(__dirname, "../../node_modules/office-addin-debugging/lib");

/** A command that prints and ends with a code, as office-addin-debugging does. */
function printing(text: string, code = 0): readonly string[] {
  return [
    process.execPath,
    "-e",
    `console.log(${JSON.stringify(text)}); process.exitCode = ${code}`,
  ];
}

beforeEach(() => {
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ["started", "Debugging started.", 0, 0],
  ["not sideloaded, though it ends with 0", "Error: Unable to start debugging.", 0, 1],
  ["nothing said at all", "", 0, 1],
  [
    "without the server that was to be started",
    "Unable to start the dev server. Error: …\nDebugging started.",
    0,
    1,
  ],
  ["ended with a code of its own", "Debugging started.", 7, 7],
])("%s", async (_, text, code, expected) => {
  await expect(runSteps([{ command: printing(text, code), isDone: isStarted }])).resolves.toBe(
    expected,
  );
});

test("what follows a step that failed is not run", async () => {
  const spoken = jest.spyOn(process.stdout, "write");
  const steps = [{ command: printing("", 3) }, { command: printing("später"), isDone: () => true }];
  await expect(runSteps(steps)).resolves.toBe(3);
  expect(spoken).not.toHaveBeenCalled();
});

test("a command that is not there fails in words", async () => {
  const said = jest.spyOn(console, "error").mockReturnValue();
  await expect(runSteps([{ command: ["no-such-program-here"] }])).resolves.toBe(1);
  expect(said).toHaveBeenCalledWith(expect.stringContaining("no-such-program-here"));
});

test("the sentences that are waited for are those of office-addin-debugging", () => {
  const [start, commands] = ["start.js", "commands.js"].map((file) =>
    readFileSync(path.join(lib, file), "utf8"),
  );
  expect(start).toContain('"Debugging started."');
  expect(start).toContain("Unable to start the dev server.");
  expect(commands).toContain("Unable to start debugging.");
});
