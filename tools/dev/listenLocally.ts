import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../../src/core/userError";

const firstPort = 3100;
const lastPort = 3199;

/** Opens the server to this machine only: on the port asked for, else on the first free one from 3100. */
export async function listenLocally(server: Server, asked?: number): Promise<number> {
  for (let port = asked ?? firstPort; port <= (asked ?? lastPort); port += 1) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new UserError(
    asked === undefined
      ? `端口 ${firstPort} 到 ${lastPort} 都已被占用，请用 --port 另选一个。`
      : `端口 ${asked} 已被占用，请先停掉占用它的程序，或用 --port 另选一个。`,
  );
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
