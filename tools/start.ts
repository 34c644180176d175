/** `npm start`: serves the built add-in and opens Excel with it; Windows and Mac only. */
import { runCommand } from "../workbench/node/commandLine";
import { UserError } from "../src/core/userError";
import { canHaveExcel } from "./serve/canHaveExcel";
import { putIntoExcel, trustCertificate } from "./serve/putIntoExcel";
import { runSteps } from "./serve/runSteps";

runCommand(async () => {
  if (!canHaveExcel) {
    throw new UserError(
      "这台机器上没有 Excel（只有 Windows 和 Mac 可以直接装入）：请改用 npm run workbook 生成工作簿，或用 npm run serve 提供页面后在 Excel 网页版上传 manifest.xml。",
    );
  }
  const code = await runSteps([
    { command: ["npm", "run", "build"] },
    trustCertificate,
    putIntoExcel("manifest.xml", [
      ...["--dev-server", "npm run serve"],
      ...["--dev-server-port", "3000"],
    ]),
  ]);
  if (code !== 0)
    console.error(
      "没有在 Excel 里打开，先解决上面的问题；也可用 npm run serve 提供页面后手工装入。",
    );
  return code;
});
