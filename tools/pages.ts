/** `npm run pdf [-- FILE]`: the workbook's printed pages as pictures in out/pages, to look at. */
import { existsSync } from "node:fs";
import { findPrinters, printPages } from "./pages/printPages";

const defaultFile = "out/京蒙协作.xlsx";
const folder = "out/pages";

async function main(file: string): Promise<number> {
  const printers = await findPrinters(process.env["PATH"] ?? "");
  if (!printers) {
    console.log("本机没有 LibreOffice 或 pdftoppm，未生成页面图片。");
    return 0;
  }
  if (!existsSync(file)) {
    console.error(`找不到工作簿 ${file}，请先运行 npm run workbook。`);
    return 1;
  }
  const pages = await printPages(file, folder, printers);
  console.log(`已生成 ${pages.length} 页：${pages.join("、")}`);
  return pages.length > 0 ? 0 : 1;
}

main(process.argv[2] ?? defaultFile).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`生成页面图片失败：${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  },
);
