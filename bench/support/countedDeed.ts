import type { Counts } from "../../workbench/host/counts";
import type { Row } from "../row";

/** Runs a deed of the add-in and says what it cost in round trips, actions and bytes. */
export async function countedDeed(
  counts: Counts,
  { deed, on }: { readonly deed: string; readonly on: string },
  run: () => Promise<unknown>,
): Promise<Row[]> {
  counts.reset();
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  const largest = "应不超过 4";
  return [
    { name: `${deed}：用时`, value: seconds, unit: "秒", note: on },
    { name: `${deed}：往返`, value: counts.syncs, unit: "次" },
    { name: `${deed}：动作`, value: counts.actions, unit: "个" },
    { name: `${deed}：请求`, value: counts.bytes / 1e6, unit: "MB" },
    {
      name: `${deed}：最大一次请求`,
      value: counts.largestRequest / 1e6,
      unit: "MB",
      note: largest,
    },
    { name: `${deed}：最大一次应答`, value: counts.largestAnswer / 1e6, unit: "MB", note: largest },
  ];
}
