import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { certificate } from "../../tools/serve/certificate";
import { fileServer } from "../../tools/serve/fileServer";

const root = path.join(__dirname, "../..");
let server: Server;
let authority: string;
let home: string;

beforeAll(async () => {
  // A home of its own: what a person has trusted on this machine is not looked at.
  home = mkdtempSync(path.join(tmpdir(), "serve-"));
  const made = await certificate([home]);
  authority = made.authority;
  server = createServer({ cert: made.cert, key: made.key }, fileServer(path.join(root, "dist")));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
}

/** Asks as a client does that trusts the certificate's issuer and nobody else. */
function ask(address: string, method = "GET"): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  const options = { method, host: "127.0.0.1", port, path: address, ca: readFileSync(authority) };
  return new Promise((resolve, reject) => {
    request({ ...options, agent: false }, (response) => {
      response.resume();
      response.on("end", () => {
        resolve({ status: response.statusCode, type: response.headers["content-type"] });
      });
    })
      .on("error", reject)
      .end();
  });
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  png: "image/png",
};

test("every address of the manifest answers over https with its type", async () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const addresses = new Set(manifest.match(/(?<=https:\/\/localhost:3000)\/[^"]+/g));
  expect(addresses.size).toBeGreaterThan(10);
  for (const address of addresses) {
    const type = types[address.split(".").at(-1) ?? ""];
    expect([address, await ask(address)]).toEqual([address, { status: 200, type }]);
  }
});

test.each([
  ["a file that is not there", "/nothing.js", "GET", 404],
  ["a way out of the folder", "/..%2fpackage.json", "GET", 404],
  ["an address that cannot be decoded", "/%E0%A4%A", "GET", 404],
  ["an address that is none", "//", "GET", 404],
  ["a request that would write", "/taskpane.html", "POST", 405],
  ["the bare address", "/", "GET", 200],
  ["a look at the head only", "/taskpane.html", "HEAD", 200],
])("%s answers as it should", async (_, address, method, status) => {
  expect((await ask(address, method)).status).toBe(status);
});

test("a certificate that is there is used again", async () => {
  const before = readFileSync(authority, "utf8");
  await certificate([home]);
  expect(readFileSync(authority, "utf8")).toBe(before);
});
