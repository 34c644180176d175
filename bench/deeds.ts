import type { CountedRequest } from "../workbench/host/counts";
import type { Row } from "./row";
import { generatedPackage, hundredCounties as size } from "../tests/fixtures/generatedPackage";
import { countedDeed } from "./support/countedDeed";
import { openAddin } from "./support/openAddin";
import { median } from "./support/timing";

const sheetsCompared = 10;
const on = `${size.counties} 旗县，${size.observations.toLocaleString("en-US")} 行`;

/** Loading, and making every sheet, of a hundred counties: round trips, bytes, and whether the last sheets cost more than the first. */
export async function deeds(): Promise<Row[]> {
  const addin = await openAddin(generatedPackage(size));
  const ends: number[] = [];
  const progress = ({ text }: { readonly text: string }): void => {
    if (text.startsWith("写好汇总-")) ends.push(process.cpuUsage().user);
  };
  const load = (): Promise<unknown> => addin.loadDataset({});
  const build = (): Promise<unknown> => addin.buildCountySheets({ mode: "静态" }, { progress });
  const counted = (deed: string, run: () => Promise<unknown>): Promise<Row[]> =>
    countedDeed(addin.host.counts, { deed, on }, run);
  const rows = [
    ...(await counted("载入", load)),
    ...(await counted("生成全部汇总表", build)),
    ...sheetRows(addin.host.counts.requests),
    ...marginalTime(ends),
    ...(await counted("再次载入", load)),
    ...(await counted("再次生成", build)),
  ];
  addin.close();
  return rows;
}

/** What one sheet takes: the requests that wrote something each wrote one. */
function sheetRows(requests: readonly CountedRequest[]): Row[] {
  const writing = requests.filter(({ changes }) => changes > 0);
  return [
    {
      name: "每张汇总表：往返",
      value: requests.length / (size.counties + 1),
      unit: "次",
      note: "应不超过 3",
    },
    {
      name: "每张汇总表：动作",
      value: median(writing.map(({ actions }) => actions)),
      unit: "个",
      note: "应不超过 500",
    },
    {
      name: "每张汇总表：请求",
      value: median(writing.map(({ bytes }) => bytes)) / 1e6,
      unit: "MB",
    },
  ];
}

/** Processor time, which neighbours on the machine disturb less; nothing where a run was cut short. */
function marginalTime(ends: readonly number[]): Row[] {
  const span = (from: number, to: number): number => (ends[to] ?? NaN) - (ends[from] ?? NaN);
  const last = ends.length - 1;
  const value = span(last - sheetsCompared, last) / span(0, sheetsCompared);
  return [{ name: "最后十张比最初十张", value, unit: "倍", note: "应不超过 1.3" }];
}
