import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..");
const longestFile = 200;

interface Source {
  readonly file: string;
  readonly lines: number;
  /** Files of the repository that it imports, types included. */
  readonly imports: readonly string[];
}

const sources = filesBelow("src").filter(isCode).map(sourceOf);

test("no folder of src imports, by whatever way round, a folder that imports it", () => {
  const cycles = cyclesAmong(folderGraph(sources));
  // The imports are what a person has to look at.
  expect(cycles.flatMap(({ imports }) => imports)).toEqual([]);
});

test("a cycle is found with the imports that make it", () => {
  const files: readonly Source[] = [
    { file: "src/a/one.ts", lines: 1, imports: ["src/b/two.ts", "src/a/three.ts"] },
    { file: "src/b/two.ts", lines: 1, imports: ["src/a/c/four.ts"] },
    { file: "src/a/c/four.ts", lines: 1, imports: ["src/a/one.ts"] },
    { file: "src/d/five.ts", lines: 1, imports: ["src/a/one.ts"] },
  ];
  expect(cyclesAmong(folderGraph(files))).toEqual([
    {
      folders: ["src/a", "src/a/c", "src/b"],
      imports: [
        "src/a/c/four.ts imports src/a/one.ts",
        "src/a/one.ts imports src/b/two.ts",
        "src/b/two.ts imports src/a/c/four.ts",
      ],
    },
  ]);
});

test(`no file of src is longer than ${longestFile} lines`, () => {
  const long = sources.filter(({ lines }) => lines > longestFile);
  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});

test("no file of src imports the workbench, tools, tests or measurements", () => {
  const strangers = sources.flatMap(({ file, imports }) =>
    imports
      .filter((imported) => /^(?:workbench|tools|tests|bench)\//u.test(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(strangers).toEqual([]);
});

test("what only those need who make a data package is imported by no other file of src", () => {
  const meaning = "src/core/package/meaning/";
  const users = sources.filter(
    ({ file, imports }) =>
      !file.startsWith(meaning) && imports.some((imported) => imported.startsWith(meaning)),
  );
  expect(users.map(({ file }) => file)).toEqual([]);
});

function isCode(file: string): boolean {
  return /\.tsx?$/u.test(file);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(place) : [place];
  });
}

function sourceOf(file: string): Source {
  const text = readFileSync(path.join(root, file), "utf8");
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => importedFile(file, fileName));
  return { file, lines: text.trimEnd().split("\n").length, imports };
}

function importedFile(importer: string, specifier: string): string {
  const { resolvedModule } = ts.resolveModuleName(
    specifier,
    path.join(root, importer),
    { moduleResolution: ts.ModuleResolutionKind.Bundler, resolveJsonModule: true },
    ts.sys,
  );
  const found = resolvedModule?.resolvedFileName ?? path.resolve(root, importer, "..", specifier);
  return path.relative(root, found);
}

/** Each folder with the folders that its own files import, and by which imports. */
type FolderGraph = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function folderGraph(files: readonly Source[]): FolderGraph {
  const graph = new Map<string, Map<string, string[]>>();
  for (const { file, imports } of files) {
    const from = path.dirname(file);
    for (const imported of imports.filter(isCode)) {
      const to = path.dirname(imported);
      if (to === from) continue;
      const edges = graph.get(from) ?? new Map<string, string[]>();
      edges.set(to, [...(edges.get(to) ?? []), `${file} imports ${imported}`]);
      graph.set(from, edges);
    }
  }
  return graph;
}

interface Cycle {
  readonly folders: readonly string[];
  readonly imports: readonly string[];
}

/** Folders that reach one another, as one cycle each. */
function cyclesAmong(graph: FolderGraph): readonly Cycle[] {
  const reached = new Map([...graph.keys()].map((folder) => [folder, reachedFrom(graph, folder)]));
  const together = (one: string, other: string) =>
    reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true;
  const groups = [...graph.keys()]
    .filter((folder) => together(folder, folder))
    .map((folder) => [...graph.keys()].filter((other) => together(folder, other)).sort());
  const distinct = new Map(groups.map((folders) => [folders.join(), folders]));
  return [...distinct.values()].map((folders) => ({
    folders,
    imports: folders
      .flatMap((from) => folders.flatMap((to) => graph.get(from)?.get(to) ?? []))
      .sort(),
  }));
}

function reachedFrom(graph: FolderGraph, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of graph.get(folder)?.keys() ?? []) {
      if (!reached.has(next)) open.push(next);
      reached.add(next);
    }
  }
  return reached;
}
