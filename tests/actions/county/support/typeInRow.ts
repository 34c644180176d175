import type { Opened } from "../../support/openWorkbook";
import { address } from "./printedPage";

type Words = Readonly<Record<string, string | number>>;

/** Types into the first row of a table whose cells show these words; answers what stood there. */
export async function typeInRow(
  { host }: Opened,
  name: string,
  row: Words,
  typed: Words,
): Promise<Words> {
  const sheet = host
    .snapshot()
    .sheets.find(({ tables }) => tables.some((one) => one.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`There is no table ${name}.`);
  const { place, columns } = table;
  const at = (line: number, heading: string): string =>
    address(line, place.column + columns.indexOf(heading));
  const own = Array.from({ length: place.rows }, (_, index) => place.row + index).find((line) =>
    Object.entries(row).every(
      ([heading, word]) => host.person.see(sheet.name, at(line, heading)).text === word,
    ),
  );
  if (own === undefined) throw new Error(`${name} has no row of ${Object.values(row).join("、")}.`);
  const before = Object.keys(typed).map((heading) => [
    heading,
    host.person.see(sheet.name, at(own, heading)).value as string | number,
  ]);
  for (const [heading, value] of Object.entries(typed))
    await host.person.typeInto(sheet.name, at(own, heading), value);
  return Object.fromEntries(before) as Words;
}
