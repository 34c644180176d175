/** `npm run conformance`: the page that tries in a real Excel what is believed of it, on localhost:3001. */
import path from "node:path";
import { runCommand } from "../workbench/node/commandLine";
import { bundleConformance } from "./conformance/bundle";
import { canHaveExcel } from "./serve/canHaveExcel";
import { putIntoExcel, trustCertificate } from "./serve/putIntoExcel";
import { runSteps } from "./serve/runSteps";
import { serveLocally } from "./serve/serveLocally";
import { stopped } from "./serve/stopped";

const port = 3001;
const folder = path.join(__dirname, "../.cache/conformance");
const manifest = path.relative(process.cwd(), path.join(folder, "manifest.xml"));

runCommand(async () => {
  await bundleConformance(folder, process.env["OFFICE_JS"] ?? "cdn");
  if (canHaveExcel) {
    const code = await runSteps([trustCertificate]);
    if (code !== 0) return code;
  }
  await serveLocally(folder, port);
  const toStop = "试完按 Ctrl+C 停止。";
  console.log(`https://localhost:${port}/index.html 已就绪，${toStop}`);
  console.log(
    `Excel 网页版：新建空白工作簿，“开始 > 加载项 > 更多设置 > 上传我的加载项”，选 ${manifest}。`,
  );
  if (canHaveExcel && (await runSteps([putIntoExcel(manifest)])) !== 0) {
    console.error("没有在 Excel 里打开：请先解决上面的问题，或在 Excel 网页版里上传上面的文件。");
  }
  await stopped();
  return 0;
});
