/** `npm start`: serves the built add-in and opens Excel with it; Windows and Mac only. */
import { runSteps } from "./serve/runSteps";

const hasExcel = process.platform === "win32" || process.platform === "darwin";

if (!hasExcel) {
  console.error(
    "这台机器上没有 Excel（只有 Windows 和 Mac 可以直接装入）：请改用 npm run workbook 生成工作簿，或用 npm run serve 提供页面后在 Excel 网页版上传 manifest.xml。",
  );
  process.exitCode = 1;
} else {
  runSteps([
    ["npm", "run", "build"],
    // Asks the person once to trust a certificate for localhost.
    ["npx", "office-addin-dev-certs", "install"],
    [
      ...["npx", "office-addin-debugging", "start", "manifest.xml", "desktop"],
      ...["--dev-server", "npm run serve", "--dev-server-port", "3000"],
    ],
  ]);
}
