/** `npm stop`: takes the add-in out of Excel again and stops its server; Windows and Mac only. */
import { runCommand } from "../workbench/node/commandLine";
import { canHaveExcel } from "./serve/canHaveExcel";
import { runSteps } from "./serve/runSteps";

runCommand(async () => {
  if (canHaveExcel) {
    return runSteps([{ command: ["npx", "office-addin-debugging", "stop", "manifest.xml"] }]);
  }
  console.log("这台机器上没有 Excel，没有要停的；用 npm run serve 开的服务按 Ctrl+C 停止。");
  return 0;
});
