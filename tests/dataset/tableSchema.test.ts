import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Table } from "tableschema";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: Record<string, unknown>;
}
type Row = Record<string, unknown>;

const folder = join(process.cwd(), "assets", "dataset");
const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as {
  resources: Resource[];
};

async function rowsOf(resource: Resource, relations?: Record<string, Row[]>): Promise<Row[]> {
  const table = await Table.load(join(folder, resource.path), { schema: resource.schema });
  // Its declaration forgets that reading is asynchronous.
  const rows: unknown = table.read({ keyed: true, ...(relations && { relations }) });
  return (await rows) as Row[];
}

describe("the shipped package, read by tableschema", () => {
  test.each(resources)("$name is valid by its schema, references included", async (resource) => {
    const read = await Promise.all(
      resources.map(async (other) => [other.name, await rowsOf(other)]),
    );
    const relations = Object.fromEntries(read) as Record<string, Row[]>;
    const own = relations[resource.name] ?? [];
    // An empty name refers to the resource itself.
    const rows = await rowsOf(resource, { ...relations, "": own });
    expect(rows.length).toBeGreaterThan(0);
  });

  test("a row that refers to an unknown area is refused", async () => {
    const observations = resources.find(({ name }) => name === "observations");
    if (observations === undefined) throw new Error("no observations");
    const nothing = Object.fromEntries(resources.map(({ name }) => [name, [] as Row[]]));
    await expect(rowsOf(observations, nothing)).rejects.toThrow();
  });

  test.each(resources)("hash and bytes of $path are those of the file", ({ path, bytes, hash }) => {
    const content = readFileSync(join(folder, path));
    expect(bytes).toBe(content.length);
    expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
  });
});
