/** `npm run serve`: the built add-in over https on localhost:3000, as manifest.xml names it. */
import { existsSync } from "node:fs";
import path from "node:path";
import { UserError } from "../src/core/userError";
import { runCommand } from "../workbench/node/commandLine";
import { serveLocally } from "./serve/serveLocally";
import { stopped } from "./serve/stopped";

const port = 3000;
const dist = path.join(__dirname, "../dist");

runCommand(async () => {
  if (!existsSync(path.join(dist, "taskpane.html"))) {
    throw new UserError("dist/ 里还没有构建好的加载项，请先运行 npm run build。");
  }
  const { authority } = await serveLocally(dist, port);
  console.log(`https://localhost:${port}/taskpane.html 已就绪，按 Ctrl+C 停止。`);
  console.log(`证书的签发者：${path.relative(process.cwd(), authority)}`);
  await stopped();
  return 0;
});
