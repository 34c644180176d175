import type { Behaviours } from "../model/data/behaviours";
import { HostError } from "../model/hostError";
import type { OfficeObject } from "../model/officeObject";

/**
 * Our mark on a request of an undo group. office.js 1.1.110 knows no `mergeUndoGroup` and drops it, and how a newer one
 * sends it is not published; so the page marks the requests of such a run itself.
 */
const inUndoGroup = 1 << 20;

export function isUndoGroup(flags: number): boolean {
  return (flags & inUndoGroup) !== 0;
}

/** Members without undo support, by Excel's own table: everywhere, and where there is more. */
const everywhere = [
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
];
const unsupported: Readonly<Record<Behaviours["undoGroups"], ReadonlySet<string>>> = {
  desktop: new Set([
    ...everywhere,
    "Worksheet.name",
    "Worksheet.position",
    "Worksheet.visibility",
    "Range._ValidateArraySize",
  ]),
  web: new Set([
    ...everywhere,
    "NamedItem.comment",
    "Worksheet.standardWidth",
    "Range._ValidateArraySize",
  ]),
  lenient: new Set(),
};

/** @throws HostError for what one step of undo cannot take */
export function guardUndoGroup(
  undoGroups: Behaviours["undoGroups"],
  { typeName }: OfficeObject,
  member: string,
): void {
  const place = `${typeName}.${member}`;
  if (!unsupported[undoGroups].has(place)) return;
  throw new HostError("UndoNotSupported", "The operation doesn't support undo.", place);
}

interface RunOptions {
  readonly mergeUndoGroup?: boolean;
}
type Beat = (context: object) => unknown;

/** Makes the page's `Excel.run` tell the host of undo groups. */
export function tellUndoGroups(excel: { run: (...given: never[]) => unknown }): void {
  const run = excel.run as (...given: readonly unknown[]) => unknown;
  excel.run = (...given: readonly unknown[]) => {
    const [options, beat] = given as readonly [RunOptions | undefined, Beat | undefined];
    if (options?.mergeUndoGroup !== true || beat === undefined) return run(...given);
    return run(options, (context: object) => {
      const before = Number(Reflect.get(context, "_requestFlagModifier"));
      Reflect.set(context, "_requestFlagModifier", before | inUndoGroup);
      return beat(context);
    });
  };
}
