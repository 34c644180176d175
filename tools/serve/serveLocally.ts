import { createServer, type Server } from "node:https";
import { UserError } from "../../src/core/userError";
import { certificate, type Certificate } from "./certificate";
import { fileServer } from "./fileServer";

export interface LocalServer {
  readonly server: Server;
  /** What a client may be given to trust its certificate. */
  readonly authority: string;
}

/** Serves a folder over https to this machine only; `port` 0 is any that is free. */
export async function serveLocally(
  folder: string,
  port: number,
  given?: Certificate,
): Promise<LocalServer> {
  const { cert, key, authority } = given ?? (await certificate());
  const server = createServer({ cert, key }, fileServer(folder));
  await new Promise<void>((resolve, reject) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(isTaken ? new UserError(`端口 ${port} 已被占用，请先停掉占用它的程序。`) : error);
    });
    server.listen(port, "localhost", resolve);
  });
  return { server, authority };
}
