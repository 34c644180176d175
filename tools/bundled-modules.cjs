/**
 * Libraries of many hundred files that nearly every test file loads anew: jest is given each as one file,
 * made once per machine in `.cache/`. Those that keep nothing from test to test are loaded once per worker, outside
 * of the context in which a test file runs (`environment.cjs`): there they are compiled once, and run faster.
 */
const { build } = require("esbuild");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");

/** Modules that share code stand in one bundle; `outside` is loaded as it is. */
const bundles = {
  univer: {
    modules: ["@univerjs/core", "@univerjs/engine-formula"],
    outside: [],
    isShared: true,
  },
  fluent: {
    modules: ["@fluentui/react-components"],
    outside: ["react", "react-dom"],
    isShared: false,
  },
  excelts: {
    modules: ["", "/archive", "/chart"].map((part) => `@cj-tech-master/excelts${part}`),
    outside: [],
    isShared: true,
  },
  jsdom: { modules: ["jsdom"], outside: ["canvas"], isShared: true },
};

// Another lock file, or another list, is another folder: what stands in one is never stale.
const key = createHash("sha256")
  .update(fs.readFileSync(path.join(root, "package-lock.json")))
  .update(fs.readFileSync(__filename))
  .digest("hex")
  .slice(0, 16);
const folder = path.join(root, ".cache/bundles", key);

const fileOf = (bundle, module) => path.join(folder, `${bundle}-${module.replace(/\W/g, "_")}.cjs`);

async function makeBundles() {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const room = fs.mkdtempSync(`${folder}-`);
  for (const [name, { modules, outside, isShared }] of Object.entries(bundles)) {
    // Imported rather than required, so that what nobody uses (thousands of icons) is left out.
    const contents = modules.map(
      (module, index) => `export * as m${index} from ${JSON.stringify(module)};`,
    );
    await build({
      stdin: { contents: contents.join("\n"), resolveDir: root },
      outfile: path.join(room, `${name}.cjs`),
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      external: outside,
      // jsdom looks for the script of a worker beside itself, which only synchronous requests need.
      define: { "require.resolve": "undefined" },
      logLevel: "error",
    });
    if (name === "univer") lightenFields(path.join(room, "univer.cjs"));
    modules.forEach((module, index) => {
      const file = JSON.stringify(path.join(folder, `${name}.cjs`));
      const load = isShared ? "(globalThis.requireOnce ?? require)" : "require";
      const text = `module.exports = ${load}(${file}).m${index};\n`;
      fs.writeFileSync(path.join(room, path.basename(fileOf(name, module))), text);
    });
  }
  try {
    fs.renameSync(room, folder);
  } catch (error) {
    // Another run was faster.
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(room, { recursive: true });
  }
}

/** Univer gives its many small objects each field through a slow helper; plain assignment does the same. */
function lightenFields(file) {
  const text = fs.readFileSync(file, "utf8");
  fs.writeFileSync(file, text.replace(/\b_defineProperty\d*\(this, ("\w+"), /g, "(this[$1] = "));
}

module.exports = makeBundles;
module.exports.bundledModules = Object.fromEntries(
  Object.entries(bundles).flatMap(([bundle, { modules }]) =>
    modules.map((module) => [`^${module}$`, fileOf(bundle, module)]),
  ),
);
