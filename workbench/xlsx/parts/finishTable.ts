import type { WorkbookSnapshot } from "../../model/snapshot";

/** A table without filter buttons has no filter at all in its part; one with them has a bare one. */
export function finishTable(xml: string, { sheets }: WorkbookSnapshot): string {
  const name = / name="([^"]*)"/u.exec(xml)?.[1];
  const table = sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  return xml
    .replace(' totalsRowLabel="Total"', "")
    .replace(/<autoFilter (ref="[^"]*")>.*?<\/autoFilter>/u, (_, place: string) =>
      table?.showFilterButton ? `<autoFilter ${place}/>` : "",
    );
}
