import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";

const root = path.join(__dirname, "../..");
const dist = path.join(root, "dist");
const hosting = path.join(root, "hosting");

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** Every file of dist, by its address. */
const addresses = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
  .map((file) => `/${file.replaceAll(path.sep, "/")}`);

/** A server program of Debian with our headers over dist. */
interface Program {
  readonly name: string;
  readonly version: string;
  /** Writes what it needs into the folder; gives its arguments. */
  prepare(folder: string, port: number): readonly string[];
}

const programs: readonly Program[] = [
  {
    name: "nginx",
    version: "-v",
    prepare: (folder, port) => {
      const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(" ");
      const file = path.join(folder, "main.conf");
      const server = `listen 127.0.0.1:${port}; root ${dist}; include ${hosting}/nginx.conf;`;
      writeFileSync(
        file,
        `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
        http { access_log off; ${temporary} server { ${server} } }`,
      );
      return ["-p", folder, "-c", file];
    },
  },
  {
    name: "caddy",
    version: "version",
    prepare: (folder, port) => {
      const file = path.join(folder, "Caddyfile");
      const ours = readFileSync(path.join(hosting, "Caddyfile"), "utf8")
        .replace("https://addin.example.org", `http://127.0.0.1:${port}`)
        .replace("/srv/jingmeng/dist", dist);
      writeFileSync(file, `{\n\tadmin off\n}\n${ours}`);
      return ["run", "--config", file, "--adapter", "caddyfile"];
    },
  },
];

// Debian keeps servers where only root looks for programs.
const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` };

function isInstalled({ name, version }: Program): boolean {
  return spawnSync(name, [version], { env }).error === undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

for (const program of programs) {
  const isHere = isInstalled(program);
  const title = isHere ? program.name : `${program.name}, which is not installed here`;
  (isHere ? describe : describe.skip)(`our headers in ${title}`, () => {
    let folder: string;
    let url: string;
    let child: ChildProcess;
    let ended: Promise<unknown>;

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), "server-"));
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const home = { ...env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      child = spawn(program.name, program.prepare(folder, port), { env: home, stdio: "ignore" });
      ended = new Promise((resolve) => child.once("exit", resolve));
      await ready(`${url}/taskpane.html`, child);
    });

    afterAll(async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    });

    test("every file has its type, may be read by Excel on the web, and is kept only by its version", async () => {
      expect(addresses.length).toBeGreaterThan(25);
      for (const address of addresses) {
        const { status, headers } = await fetch(url + address);
        const isVersioned = /\.[0-9a-f]{8}\.(?:js|css)$/.test(address);
        const given = ["content-type", "access-control-allow-origin", "cache-control"];
        expect([address, status, ...given.map((name) => headers.get(name)?.toLowerCase())]).toEqual(
          [
            address,
            200,
            expect.stringMatching(new RegExp(`^${types[path.extname(address)] ?? "?"}`)),
            "*",
            isVersioned ? "public, max-age=31536000, immutable" : "no-cache",
          ],
        );
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("x-frame-options")).toBeNull();
      }
    });

    test("a file that has not changed is not sent again", async () => {
      const first = await fetch(`${url}/taskpane.html`);
      const tag = first.headers.get("etag") ?? "";
      const again = await fetch(`${url}/taskpane.html`, { headers: { "If-None-Match": tag } });
      expect([tag !== "", again.status]).toEqual([true, 304]);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
    });

    test.each(["/functions.00000000.js", "/office/1.1.1/office.js", "/nothing.json"])(
      "%s, which is not there, is not kept as missing",
      async (address) => {
        const { status, headers } = await fetch(url + address);
        expect(status).toBe(404);
        expect(headers.get("cache-control") ?? "no-cache").toMatch(/^no-(?:cache|store)$/);
      },
    );
  });
}

test("web.config, which only IIS can try, has the same types and headers", () => {
  const file = readFileSync(path.join(hosting, "web.config"), "utf8");
  const { document } = new JSDOM(file, { contentType: "text/xml" }).window;
  const all = (name: string, key: string, value: string): Record<string, string> =>
    Object.fromEntries(
      [...document.querySelectorAll(name)].map((element) => [
        element.getAttribute(key) ?? "",
        element.getAttribute(value) ?? "",
      ]),
    );
  const mapped = all("mimeMap", "fileExtension", "mimeType");
  for (const address of addresses) {
    const extension = path.extname(address);
    expect([extension, mapped[extension]]).toEqual([
      extension,
      expect.stringContaining(types[extension] ?? "?"),
    ]);
  }
  expect(all("customHeaders > add", "name", "value")).toEqual({
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
  });
  expect(document.querySelector("clientCache")?.getAttribute("cacheControlMode")).toBe(
    "DisableCache",
  );
});
