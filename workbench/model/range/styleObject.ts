import type { Rect } from "../data/address";
import type { StyleKey } from "../data/cellStyle";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { Bag, type BagValue } from "../officeObject";
import { patchStyle, sharedLook } from "./patchStyle";

export interface StyleMember {
  readonly key: StyleKey;
  /** Checks what is set and brings it to the form that is kept. */
  readonly read?: (value: unknown) => unknown;
}

/** Part of a range's look whose members are kept in the cells: font, fill, protection. */
export class StyleObject extends Bag {
  constructor(
    typeName: string,
    sheet: SheetData,
    rect: Rect,
    members: Readonly<Record<string, StyleMember>>,
    methods: Readonly<Record<string, () => void>> = {},
  ) {
    const values: Record<string, BagValue> = {};
    for (const [name, member] of Object.entries(members)) {
      values[name] = {
        get: () => sharedLook(sheet, rect, member.key),
        set: (value) => {
          if (value === null) return;
          guardSheet(sheet, "allowFormatCells");
          const kept = member.read ? member.read(value) : value;
          patchStyle(sheet, rect, (style) => ({ ...style, [member.key]: kept }));
        },
      };
    }
    super(typeName, { values, methods }, new Map(), "");
  }
}
