import { addSheet } from "../model/book/worksheets";
import { Worksheet } from "../model/book/worksheet";
import { checkSheetName } from "../model/data/sheetRules";
import { SilentGestures } from "./gestures/silentGestures";

export type { SeenCell } from "./gestures/keyboard";

/** What somebody at the keyboard does: each deed fires events with source Local. */
export class Person extends SilentGestures {
  activate(sheet: string): Promise<void> {
    return this.acts(() => {
      new Worksheet(this.sheet(sheet)).activate();
    });
  }

  addSheet(name: string): Promise<void> {
    return this.acts(() => {
      addSheet(this.host.book, name);
    });
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.acts(() => {
      const on = this.sheet(sheet);
      checkSheetName(this.host.book, name, on);
      new Worksheet(on).name = name;
    });
  }

  /** Asked whether to, Excel deletes for good: Undo has nothing left to take back. */
  deleteSheet(sheet: string): Promise<void> {
    return this.acts(() => {
      new Worksheet(this.sheet(sheet)).delete();
      this.host.undo.clear();
    });
  }

  protect(sheet: string, password?: string): Promise<void> {
    return this.acts(() => {
      const on = this.sheet(sheet);
      on.protection = { options: {}, password };
      this.host.book.changed({ kind: "protected", sheet: on });
    });
  }

  unprotect(sheet: string): Promise<void> {
    return this.acts(() => {
      const on = this.sheet(sheet);
      on.protection = undefined;
      this.host.book.changed({ kind: "protected", sheet: on });
    });
  }

  /** Presses a ribbon button and waits for its end. */
  press(functionName: string): Promise<void> {
    return this.host.ribbon.press(functionName);
  }

  /** Ctrl+Z: takes back what was done last, by the person or the add-in; false where nothing can be. */
  async undo(): Promise<boolean> {
    let isUndone = false;
    await this.acts(() => {
      isUndone = this.host.undo.undo();
    });
    return isUndone;
  }
}
