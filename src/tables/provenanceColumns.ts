import { periodBases } from "../core/model/enumerations";
import { numberCell, textCell } from "./cells/cells";
import { sourceWord } from "./cells/names";
import { readCount } from "./columns/readCells";
import { readBasis, readPrint, readSource } from "./columns/readLedgerCells";
import type { FactColumn } from "./factColumn";

/** The last columns of 数据台账: where a figure comes from, what is noted of it, and by what its period is known. */
export const provenanceColumns = [
  {
    heading: "资料来源",
    field: "source",
    meaning: "出自哪份文件",
    width: 26,
    owner: "ours",
    cell: (row, ledger) => textCell(sourceWord(ledger, row)),
    read: (cell, { catalogue }) => readSource(cell, catalogue),
  },
  {
    heading: "段落",
    field: "paragraph",
    meaning: "在文件中的第几段，空行不计",
    width: 6,
    owner: "ours",
    cell: ({ paragraph }) => numberCell(paragraph, undefined, "ordinal"),
    read: (cell) => ({ paragraph: readCount(cell) }),
  },
  {
    heading: "原文数字",
    field: "stated",
    meaning: "资料里印的数字",
    width: 16,
    owner: "ours",
    // What is printed of a row: its level, else its rate.
    cell: ({ stated, yoyStated }) => textCell(stated === "" ? yoyStated : stated),
    read: (cell, { paragraph, known }) => readPrint(cell, paragraph, known),
  },
  {
    heading: "备注",
    field: "note",
    meaning: "说明",
    width: 30,
    owner: "ours",
    isOptional: true,
    cell: ({ note }) => textCell(note),
    read: ({ remark }) => ({ note: remark }),
  },
  {
    heading: "时期依据",
    field: "period_basis",
    meaning: "载明为原文写明的时期，推定为按资料所述时间推定；本单位录入的行可空",
    width: 9,
    owner: "ours",
    cell: ({ periodBasis }) => textCell(periodBasis && periodBases[periodBasis], "center"),
    read: (cell, { period, known }) => ({ periodBasis: readBasis(cell, period, known) }),
  },
] as const satisfies readonly FactColumn[];
