import { factCard } from "../core/summary";
import { roundTo15 } from "../core/numbers";
import { session } from "../session/session";
import { percentFormat } from "../tables/cells/cells";
import type { Level } from "./findLevel";
import { askForDoubts, cellFigure, type Asking, type AskingCells } from "./lookUp";

/**
 * Whether Excel shows cards of numbers that functions answer. Only Excel itself has to know them: office.js
 * hands a result on as it is, so no member of it is asked for.
 */
export function canShowCards(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported("ExcelApi", "1.19") &&
    requirements.isSetSupported("CustomFunctionsRuntime", "1.4")
  );
}

/**
 * The number of a level as its cell holds it, with a card where the workbook wants one and Excel shows it;
 * never in a range.
 */
export function withCard(asking: AskingCells, level: Level): number | Excel.DoubleCellValue {
  const figure = cellFigure(level.value, level.unit);
  if (!asking.isAlone) return figure;
  const { cards, dependents } = session.get();
  if (asking.cell !== undefined) dependents.add(asking.cell, "cards");
  if (!cards || !canShowCards()) return figure;
  askForDoubts(asking, level.row);
  return numberCard(asking, level, figure);
}

/** A number to every formula that reads it; its icon opens the card. */
function numberCard(
  { ledger }: Asking,
  { row, value, unit }: Level,
  figure: number,
): Excel.DoubleCellValue {
  const { title, lines } = factCard(ledger, row);
  const properties = lines.map(
    ([heading, words]) =>
      [heading, { type: "String", basicType: "String", basicValue: words }] as const,
  );
  return {
    type: "Double",
    basicType: "Double",
    basicValue: roundTo15(figure),
    ...(unit === "%" && { numberFormat: percentFormat(value) }),
    properties: Object.fromEntries(properties),
    layouts: {
      // Without an icon the cell shows none, and nobody would find the card.
      compact: { icon: "DocumentText" },
      card: {
        title,
        sections: [{ layout: "List", properties: lines.map(([heading]) => heading) }],
      },
    },
  };
}
