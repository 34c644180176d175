import { counties, type Ledger } from "../../core/ledger";
import type { SheetContents, WorkbookContents } from "../../excel/read/workbookContents";
import { blockId } from "../../sheet/blockName";
import { countySheetName } from "../../sheet/county";
import { countyTitle, isSheetTitle, overviewTitle } from "../../sheet/county/captions";
import { overviewName } from "../../sheet/county/titleSection";
import { recordOf, type SheetRecord } from "../../sheet/keep/workbookState";

/** What a county sheet or the overview is known by where no record speaks of it. */
interface Wanted extends Pick<SheetRecord, "kind" | "area"> {
  readonly name: string;
  readonly title: string;
}

/**
 * Records of county sheets and the overview that stand and that the state does not know, by two of their name, their
 * title and the names of their blocks. What was written there is not known.
 */
export function summaryRecords(
  { state, sheets }: WorkbookContents,
  ledger: Ledger,
): readonly SheetRecord[] {
  const known = new Set(state.sheets.map(({ sheetId }) => sheetId));
  const free = sheets.filter(({ id }) => !known.has(id));
  const wanted: readonly Wanted[] = [
    { kind: "overview", name: overviewName, title: overviewTitle },
    ...counties(ledger).map((area) => ({
      kind: "county" as const,
      area: area.area,
      name: countySheetName(area),
      title: countyTitle(area.name),
    })),
  ];
  return wanted
    .filter(({ kind, area }) => !recordOf(state, kind, area))
    .flatMap((one): SheetRecord[] => {
      const sheet = sheetOf(one, free);
      if (!sheet) return [];
      const { kind, area } = one;
      return [
        {
          kind,
          ...(area === undefined ? {} : { area }),
          sheetId: sheet.id,
          name: sheet.name,
          layout: "",
          rows: [],
          personsBlocks: blockIds(sheet).map((id) => ({
            id,
            row: 0,
            column: 0,
            rows: 1,
            columns: 1,
          })),
          tables: [],
        },
      ];
    });
}

function sheetOf(
  { name, title }: Wanted,
  sheets: readonly SheetContents[],
): SheetContents | undefined {
  const isNamed = (sheet: SheetContents): boolean =>
    sheet.name.toLowerCase() === name.toLowerCase();
  const titled = sheets.filter((sheet) => titlesOn(sheet).includes(title));
  const named = sheets.find(isNamed);
  if (named && (titled.includes(named) || (hasBlocks(named) && titlesOn(named).length === 0))) {
    return named;
  }
  // Of two that were renamed either may be a person's copy.
  const [renamed, ...others] = titled.filter(hasBlocks);
  return others.length === 0 ? renamed : undefined;
}

function titlesOn({ head }: SheetContents): readonly string[] {
  return head.flat().map(String).filter(isSheetTitle);
}

function hasBlocks(sheet: SheetContents): boolean {
  return blockIds(sheet).length > 0;
}

function blockIds({ names }: SheetContents): readonly string[] {
  return names.flatMap((name) => blockId(name) ?? []);
}
