import { makeWorkbook } from "./makeWorkbook";
import { readOptions, runCommand } from "./commandLine";
import { readWorkbookOptions, workbookArguments } from "./workbookOptions";

/** `npm run workbook`: the add-in makes its sheets, and the workbook is written as a file. */
runCommand(async () => {
  const { values } = readOptions(workbookArguments, false);
  const options = readWorkbookOptions(values);
  const made = await makeWorkbook(options, (text) => {
    console.error(text);
  });
  if (values.json === true) {
    console.log(JSON.stringify(made));
    return 0;
  }
  for (const sentence of [...made.sentences, ...made.problems]) console.log(sentence);
  for (const { name, rows, formulas, charts } of made.sheets) {
    const drawn = charts > 0 ? `，图表${charts}` : "";
    console.log(`  ${name}：${rows}行，公式${formulas}个${drawn}`);
  }
  const { syncs, requestBytes, fileBytes, seconds, file } = made;
  console.log(
    `写好 ${file}（${kilobytes(fileBytes)}）；与 Excel 往返 ${syncs} 次，共 ${kilobytes(requestBytes)}；用时 ${seconds.toFixed(1)} 秒。`,
  );
  return 0;
});

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
