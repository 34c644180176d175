/** `npm stop`: takes the add-in out of Excel again and stops its server; Windows and Mac only. */
import { runSteps } from "./serve/runSteps";

if (process.platform === "win32" || process.platform === "darwin") {
  runSteps([["npx", "office-addin-debugging", "stop", "manifest.xml"]]);
} else {
  console.log("这台机器上没有 Excel，没有要停的；用 npm run serve 开的服务按 Ctrl+C 停止。");
}
