/**
 * `tsc` for both projects and `eslint .`, in one process over one program: what the compiler has worked out for its
 * own errors, the rules that ask for types need not work out again.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

// Imported, their nine megabytes would be searched for the names of what they export.
const require = createRequire(import.meta.url);
const { ESLint } = require("eslint");
const ts = require("typescript");

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const sourceFiles = new Map();

/** A program whose files are parsed once, also where another program reads them. */
function programOf(configFile) {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, configFile), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) => {
      throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
    },
  });
  const host = ts.createCompilerHost(config.options, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options, ...rest) => {
    const key = `${name}|${options.impliedNodeFormat}`;
    if (!sourceFiles.has(key)) sourceFiles.set(key, read(name, options, ...rest));
    return sourceFiles.get(key);
  };
  return ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
    host,
  });
}

/** Prints what the compiler finds; tells how much that is. */
function errorsOf(program) {
  const found = ts.sortAndDeduplicateDiagnostics(ts.getPreEmitDiagnostics(program));
  const place = {
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  };
  process.stderr.write(ts.formatDiagnosticsWithColorAndContext(found, place));
  return found.length;
}

async function lint(program) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { projectService: false, programs: [program] } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const { format } = await eslint.loadFormatter("stylish");
  process.stderr.write(await format(results));
  return results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
}

const whole = programOf("tsconfig.json");
const errors = errorsOf(whole) + errorsOf(programOf("src/sheet/tsconfig.json"));
if (errors > 0 || (await lint(whole)) > 0) process.exitCode = 1;
