import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { connect as connectPlain, type AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { connect } from "node:tls";
import { certificate } from "../../tools/serve/certificate";
import { serveLocally, type LocalServer } from "../../tools/serve/serveLocally";

const secret = "不该给出";
let home: string;
let served: LocalServer;
let place: AddressInfo;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), "hostile-"));
  const given = await certificate([path.join(home, "certificate")]);
  const folder = path.join(home, "dist");
  writeFileSync(path.join(home, "secret.txt"), secret);
  cpSync(path.join(__dirname, "../../assets"), folder, { recursive: true });
  writeFileSync(path.join(folder, "taskpane.html"), "窗格");
  served = await serveLocally(folder, 0, given);
  place = served.server.address() as AddressInfo;
});

afterAll(async () => {
  served.server.closeAllConnections();
  await new Promise((resolve) => served.server.close(resolve));
  rmSync(home, { recursive: true });
});

const long = "a".repeat(20_000);
const paths = [
  ...["//", "///", "//..", "/\\", "/%", "/%%", "/%00", "/%E0%A4%A", "/%c0%ae%c0%ae/", "*", ""],
  ...["/..", "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/..%5csecret.txt"],
  ...["/%2e%2e%2fsecret.txt", "/....//secret.txt", "/./../secret.txt", "/dataset/../../secret.txt"],
  ...[
    "/dataset",
    "/dataset/",
    "/taskpane.html/",
    "/taskpane.html/x",
    "/?",
    "/#",
    "/?%",
    ";",
    "/;/",
  ],
  ...[
    "http://",
    "http://evil.example/",
    "http://[::1",
    "https:///secret.txt",
    "file:///etc/passwd",
  ],
  ...["//secret.txt", "//[", "//user:pass@host:99999/", "/C:/Windows/win.ini", `/${long}`],
  ...["/\u0001", "/台账", "/a b", "javascript:alert(1)"],
];
const methods = ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "喵", ""];
const headers = [
  "Host: [",
  "Host:",
  "Range: bytes=0-999999999999",
  "Content-Length: -1",
  "Content-Length: 99999999",
  "Transfer-Encoding: chunked",
  "Expect: 100-continue",
  "Upgrade: websocket\r\nConnection: Upgrade",
  `X-Long: ${long}`,
  "If-None-Match: \u0000",
  ": none",
  "Connection: close, close",
];
const requests: readonly string[] = [
  ...paths.map((target) => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
  ...methods.map((method) => `${method} /taskpane.html HTTP/1.1\r\nHost: localhost\r\n\r\n`),
  ...headers.map((header) => `GET / HTTP/1.1\r\nHost: localhost\r\n${header}\r\n\r\n`),
  ...["\r\n\r\n", "GET", "GET / HTTP/9.9\r\n\r\n", "\u0016\u0003\u0001", "GET /\r\n\r\n"],
];

/** Sends the text as it stands, over https, and gives what comes back until half a second of silence. */
function send(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: place.address, port: place.port, rejectUnauthorized: false });
    let answer = "";
    const end = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.on("secureConnect", () => socket.write(text));
    socket.on("data", (part: Buffer) => (answer += part.toString()));
    socket.on("error", end).on("close", end);
    socket.setTimeout(500, end);
  });
}

function statusOf(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { address: host, port } = place;
    const ca = readFileSync(served.authority);
    request(
      { host, port, path: address, ca, agent: false, servername: "localhost" },
      (response) => {
        response.resume();
        response.on("end", () => {
          resolve(response.statusCode);
        });
      },
    )
      .on("error", reject)
      .end();
  });
}

test("no request ends it, and none gets at what stands outside of its folder", async () => {
  expect(requests.length).toBeGreaterThanOrEqual(50);
  const answers = await Promise.all(requests.map(send));
  const told = requests.filter((_, index) => answers[index]?.includes(secret));
  expect(told).toEqual([]);
  expect(await statusOf("/taskpane.html")).toBe(200);
  expect(await statusOf("/nothing")).toBe(404);
});

test("many connections that are cut off in the middle leave it answering", async () => {
  const cut = Array.from(
    { length: 100 },
    () =>
      new Promise<void>((resolve) => {
        const socket = connect({
          host: place.address,
          port: place.port,
          rejectUnauthorized: false,
        });
        socket.on("error", () => {
          resolve();
        });
        socket.on("secureConnect", () => {
          socket.write("GET /dataset/observations.csv HTTP/1.1\r\nHost: localhost\r\n\r\n");
          socket.destroy();
          resolve();
        });
      }),
  );
  await Promise.all(cut);
  expect(await statusOf("/taskpane.html")).toBe(200);
});

test("it listens to this machine only", async () => {
  expect(["127.0.0.1", "::1"]).toContain(place.address);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others) {
    const isRefused = await new Promise((resolve) => {
      connectPlain(place.port, address)
        .on("connect", () => {
          resolve(false);
        })
        .on("error", () => {
          resolve(true);
        });
    });
    expect([address, isRefused]).toEqual([address, true]);
  }
});

test("a port that is taken is refused in a sentence", async () => {
  const given = await certificate([path.join(home, "certificate")]);
  await expect(serveLocally(home, place.port, given)).rejects.toThrow(
    `端口 ${place.port} 已被占用`,
  );
});
