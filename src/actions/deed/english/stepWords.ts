import type { SameCodes } from "../../../core/message";
import type { steps } from "../stepWords";

export const englishSteps: SameCodes<typeof steps> = {
  readingDataset: () => "Reading the shipped data",
  readingWorkbook: () => "Reading the workbook",
  mergingLedger: () => "Merging the ledger",
  writingTables: () => "Writing the tables",
  complete: () => "Done",
  sheetWritten: ({ sheet }) => `Wrote ${sheet}`,
  sheetFinalised: ({ sheet }) => `Finalised ${sheet}`,
  repairing: () => "Repairing formulas",
  waitingForCellEdit: () => "A cell is being edited: press Enter or Esc",
};
