/** `npm run serve`: the built add-in over https on localhost:3000, as manifest.xml names it. */
import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { certificate } from "./serve/certificate";
import { fileServer } from "./serve/fileServer";

const port = 3000;
const dist = path.join(__dirname, "../dist");

async function serve(): Promise<void> {
  if (!existsSync(path.join(dist, "taskpane.html"))) {
    console.error("dist/ 里还没有构建好的加载项，请先运行 npm run build。");
    process.exitCode = 1;
    return;
  }
  const { cert, key, authority } = await certificate();
  const server = createServer({ cert, key }, fileServer(dist));
  server.on("error", (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === "EADDRINUSE";
    console.error(isTaken ? `端口 ${port} 已被占用，请先停掉占用它的程序。` : error.message);
    process.exitCode = 1;
  });
  server.listen(port, "localhost", () => {
    console.log(`https://localhost:${port}/taskpane.html 已就绪，按 Ctrl+C 停止。`);
    console.log(`证书的签发者：${path.relative(process.cwd(), authority)}`);
  });
}

void serve();
