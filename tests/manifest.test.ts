import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { version } from "../package.json";

const root = path.join(__dirname, "..");
const origin = "https://localhost:3000";
const manifest = new JSDOM(readFileSync(path.join(root, "manifest.xml"), "utf8"), {
  contentType: "text/xml",
}).window.document;
const taskpane = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

function elements(name: string, namespace = "*"): Element[] {
  return [...manifest.getElementsByTagNameNS(namespace, name)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function texts(name: string): string[] {
  return elements(name).map((element) => element.textContent.trim());
}

/** Every address of the manifest, with the English ones. */
function addresses(): string[] {
  return [...elements("*")]
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => value.includes("://"));
}

/** Width and height stand in a PNG's first chunk. */
function pictureSize(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const resources = ["Image", "Url", "String"]
  .flatMap((name) => elements(name, basic))
  .filter((element) => attribute(element, "id") !== "");
const references = elements("*")
  .map((element) => attribute(element, "resid"))
  .filter((id) => id !== "");

test("every resource that is named exists, and every one that exists is named", () => {
  const ids = resources.map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(references)].sort()).toEqual([...ids].sort());
});

test("names and texts keep Office's limits of length", () => {
  for (const element of resources) {
    expect(attribute(element, "id").length).toBeLessThanOrEqual(32);
    const limit = element.parentElement?.localName === "ShortStrings" ? 125 : 2048;
    const most = element.parentElement?.localName === "LongStrings" ? 250 : limit;
    for (const value of [element, ...element.children]) {
      expect(
        attribute(value, value === element ? "DefaultValue" : "Value").length,
      ).toBeLessThanOrEqual(most);
    }
  }
});

test("every address is https and of one origin, so that one setting moves them all", () => {
  expect(addresses().length).toBeGreaterThan(10);
  for (const address of addresses()) expect(new URL(address).origin).toBe(origin);
});

test("runtime, page, function file and pane are the one page of the shared runtime", () => {
  const places = ["Runtime", "FunctionFile"].flatMap((name) => elements(name));
  const sources = ["Page", "Action"]
    .flatMap((name) => elements(name))
    .flatMap((element) => [...element.getElementsByTagNameNS(taskpane, "SourceLocation")]);
  const ids = [...places, ...sources].map((element) => attribute(element, "resid"));
  expect(ids).toEqual(ids.map(() => "Taskpane.Url"));
  expect(ids).toHaveLength(4);
  expect(elements("Host", taskpane)[0]?.firstElementChild?.localName).toBe("Runtimes");
});

test("help is a page of its own", () => {
  const help = `${origin}/help.zh-CN.html`;
  expect(elements("SupportUrl").map((element) => attribute(element, "DefaultValue"))).toEqual([
    help,
  ]);
  const [more] = elements("LearnMoreUrl").map((element) => attribute(element, "resid"));
  const url = resources.find((resource) => attribute(resource, "id") === more);
  expect(url && attribute(url, "DefaultValue")).toBe(help);
});

test("the one pane has the id by which a workbook opens it", () => {
  const panes = elements("Action").filter(
    (action) => attribute(action, "xsi:type") === "ShowTaskpane",
  );
  expect(panes).toHaveLength(1);
  expect(texts("TaskpaneId")).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  // Ahead of its page, as the schema wants it.
  expect(panes[0]?.firstElementChild?.localName).toBe("TaskpaneId");
});

test("both languages stand everywhere, Chinese first", () => {
  expect(texts("DefaultLocale")).toEqual(["zh-CN"]);
  const spoken = [
    ...elements("DisplayName"),
    ...elements("Description").filter((element) => attribute(element, "DefaultValue") !== ""),
    ...elements("String", basic),
  ];
  expect(spoken.length).toBeGreaterThan(10);
  for (const element of spoken) {
    const english = [...element.children].find((child) => attribute(child, "Locale") === "en-US");
    expect(attribute(element, "DefaultValue")).toMatch(/\p{Script=Han}|^JM$/u);
    expect(attribute(english ?? element, "Value")).not.toBe("");
  }
});

test("its version is the package's, and its id never changes", () => {
  expect(texts("Version")).toEqual([`${version}.0`]);
  expect(texts("Id")).toEqual(["b95014b4-73d6-45e8-8f0e-31e22f468ee7"]);
});

test("only what nothing works without is asked for at installation", () => {
  const sets = [...elements("Set"), ...elements("Set", basic)].map(
    (element) => `${attribute(element, "Name")} ${attribute(element, "MinVersion")}`,
  );
  expect([...new Set(sets)]).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1"]);
});

describe("in the built folder", () => {
  const dist = path.join(root, "dist");

  test("every file that the manifest names exists", () => {
    for (const address of addresses()) {
      const file = path.join(dist, new URL(address).pathname);
      expect([file, existsSync(file)]).toEqual([file, true]);
    }
  });

  test("icons have the size they are given for", () => {
    for (const element of elements("Image", basic).filter(
      (image) => attribute(image, "size") !== "",
    )) {
      const id = attribute(element, "resid");
      const address = resources.find((resource) => attribute(resource, "id") === id);
      const file = new URL(attribute(address ?? element, "DefaultValue")).pathname;
      const size = Number(attribute(element, "size"));
      expect([file, ...pictureSize(path.join(dist, file))]).toEqual([file, size, size]);
    }
    const sizes = ["IconUrl", "HighResolutionIconUrl"]
      .flatMap((name) => elements(name))
      .map((element) =>
        pictureSize(path.join(dist, new URL(attribute(element, "DefaultValue")).pathname)),
      );
    expect(sizes).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  test("every command of the ribbon is associated in the page's scripts", () => {
    const script = readdirSync(dist)
      .filter((file) => file.endsWith(".js"))
      .map((file) => readFileSync(path.join(dist, file), "utf8"))
      .join("\n");
    expect(script).toContain("Office.actions.associate(");
    const names = [...texts("FunctionName"), "openPane"];
    expect(names).toEqual(["loadDataset", "buildAllSheets", "openPane"]);
    for (const name of names) expect(script).toMatch(new RegExp(`\\b${name}:`));
  });
});
