import { oneOf } from "../arguments";
import { wholeSheet } from "../data/address";
import type { WorkbookData } from "../data/workbookData";
import { OfficeObject } from "../officeObject";

export class Application extends OfficeObject {
  constructor(readonly book: WorkbookData) {
    super("Application");
  }

  get calculationMode(): unknown {
    return this.book.calculationMode;
  }

  set calculationMode(value: unknown) {
    const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
    this.book.calculationMode = oneOf(value, modes, "calculationMode");
  }

  get calculationState(): unknown {
    return "Done";
  }

  get calculationEngineVersion(): unknown {
    return 191029;
  }

  get decimalSeparator(): unknown {
    return ".";
  }

  get thousandsSeparator(): unknown {
    return ",";
  }

  get useSystemSeparators(): unknown {
    return true;
  }

  calculate(type: unknown): void {
    const kinds = ["Recalculate", "Full", "FullRebuild"] as const;
    const kind = oneOf(type ?? "Recalculate", kinds, "calculationType");
    // What is dirty is waiting to be calculated as it is.
    if (kind === "Recalculate") return;
    for (const sheet of this.book.sheets) this.book.recalculate(sheet, wholeSheet);
  }

  suspendApiCalculationUntilNextSync(): void {
    this.book.guard();
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.book.guard();
  }
}

export class Runtime extends OfficeObject {
  constructor(readonly book: WorkbookData) {
    super("Runtime");
  }

  get enableEvents(): unknown {
    return this.book.enableEvents;
  }

  set enableEvents(value: unknown) {
    this.book.enableEvents = value === true;
  }
}
