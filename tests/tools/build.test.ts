import { existsSync } from "node:fs";
import path from "node:path";
import webpack, { type Compiler } from "webpack";
import LocalisedFunctions from "../../tools/localised-functions.cjs";
import { addinAddress, contentPolicy, officeFiles, officeScript } from "../../tools/hosting.cjs";

test.each([
  [undefined, "https://localhost:3000"],
  ["https://example.org/jm/", "https://example.org/jm"],
])("ADDIN_URL %s stands in the manifest as %s", (given, address) => {
  expect(addinAddress(given)).toBe(address);
});

test.each(["http://example.org", "example.org/jm"])("ADDIN_URL %s is refused by name", (given) => {
  expect(() => addinAddress(given)).toThrow(given);
});

const worldwide =
  " https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com";

test.each([
  ["cdn", worldwide],
  ["appsforoffice", worldwide],
  ["21vianet", " https://appsforoffice.cdn.partner.office365.cn"],
  ["self", ""],
])("with office.js from %s the page allows no other script or frame", (choice, origins) => {
  expect(contentPolicy(choice)).toContain(`script-src 'self'${origins};`);
  expect(contentPolicy(choice)).toContain(`frame-src 'self'${origins};`);
  expect(contentPolicy(choice)).not.toContain("unsafe");
});

test("office.js comes from the address that Microsoft names now, or the one before", () => {
  expect(officeScript("cdn")).toBe("https://officeapis.public.onecdn.static.microsoft/1/office.js");
  expect(officeScript("appsforoffice")).toBe(
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  );
});

test("what is hosted by oneself is complete, under an address of its version", () => {
  const files = officeFiles("self");
  expect(files.length).toBeGreaterThan(8);
  for (const { from, to } of files) {
    expect([from, existsSync(from)]).toEqual([from, true]);
    expect(to).toMatch(/^office\/1\.1\.110\//);
  }
  expect(files.map(({ to }) => to)).toContain(officeScript("self"));
  expect(files.map(({ to }) => to)).toContain("office/1.1.110/AgaveErrorUX/index.html");
});

test.each(["npm", "toString", ""])(
  "%j as place for office.js is refused with the known ones",
  (place) => {
    expect(() => officeScript(place)).toThrow(
      `cdn、appsforoffice、21vianet、self，现在是“${place}”`,
    );
    expect(() => contentPolicy(place)).toThrow("OFFICE_JS");
  },
);

const metadata = {
  functions: [
    {
      id: "YOY",
      description: "同比。",
      parameters: [{ name: "current", description: "本期数" }],
    },
  ],
};

/** Runs the plugin alone over some metadata and one file of English texts. */
function build(texts: object, original: object = metadata) {
  const file = path.join("/", "texts.json");
  const compiler = webpack({
    mode: "none",
    context: "/",
    entry: {},
    plugins: [
      (compiler: Compiler) => {
        compiler.hooks.thisCompilation.tap("given", (compilation) => {
          const source = new webpack.sources.RawSource(JSON.stringify(original));
          compilation.emitAsset("functions.json", source);
        });
      },
      new LocalisedFunctions({
        metadata: "functions.json",
        language: "zh-CN",
        translations: { "en-US": file },
        readText: () => JSON.stringify(texts),
      }),
    ],
  });
  return new Promise<{ errors: string[]; assets: Record<string, unknown> }>((resolve, reject) => {
    const assets: Record<string, unknown> = {};
    compiler.hooks.shouldEmit.tap("kept", ({ assets: made }) => {
      for (const [name, source] of Object.entries(made)) {
        assets[name] = JSON.parse(String(source.source()));
      }
      return false;
    });
    compiler.run((error, stats) => {
      if (error) reject(error);
      else
        resolve({ errors: (stats?.toJson().errors ?? []).map(({ message }) => message), assets });
    });
  });
}

const english = { functions: { YOY: { description: "Growth.", parameters: { current: "Now" } } } };

test("both languages are written, and functions may receive errors", async () => {
  const { errors, assets } = await build(english);
  expect(errors).toEqual([]);
  expect(Object.keys(assets).sort()).toEqual([
    "functions.en-US.json",
    "functions.json",
    "functions.zh-CN.json",
  ]);
  expect(assets["functions.json"]).toMatchObject({ allowErrorForDataTypeAny: true, ...metadata });
  expect(assets["functions.en-US.json"]).toMatchObject({
    functions: [{ description: "Growth.", parameters: [{ name: "current", description: "Now" }] }],
  });
});

const nameless = { functions: [{ id: "YOY", parameters: [{ name: "current" }] }] };

test.each([
  [
    "a missing English argument",
    { functions: { YOY: { description: "Growth." } } },
    metadata,
    /en-US: YOY.current has no text/,
  ],
  [
    "an English text of nothing",
    { functions: { ...english.functions, GONE: {} } },
    metadata,
    /GONE is not in the code/,
  ],
  ["a missing Chinese text", english, nameless, /YOY has no description/],
])("%s fails the build", async (_, texts, original, message) => {
  const { errors } = await build(texts, original);
  expect(errors.join("\n")).toMatch(message);
});
