import type { ComparedDoubling, DoublingOfCounty, Overview } from "../../core/overview";
import { nothing } from "../../core/summary";
import { textCell } from "../../tables/cells/cells";
import type { Cell } from "../../tables/cells/cell";
import { withDoubt } from "../county/doubt";
import { limitedCell, ratioCell, spoken } from "../county/factCells";
import { shortened } from "../county/layout";
import type { Mode } from "../county";
import { paragraph, type SheetRow } from "../stack/section";
import { bandRows, type CountyCells } from "./bands";
import { textWidth } from "../textWidth";
import { overviewLayout } from "./layout";

const missingBase = "缺基数";
const baseNote = "进度为“—”的缺基数：在倍增台账的“基期”“基期值”两列补填后重新生成，即可得出进度。";

/** 六个倍增: by what each is measured, what it has come to, and how much of the way that is. */
export function doublingSectionRows(overview: Overview, mode: Mode): readonly SheetRow[] {
  const { counties, doublings } = overview;
  const isAnyMissing = doublings.some(({ withoutBase }) => withoutBase > 0);
  return [
    ...bandRows(counties, {
      heads: headCells(
        ["领域", "倍增指标", "缺基数\n旗县数"].map((word) => textCell(word, "header")),
      ),
      headers: ["现值", "时期", "进度"],
      rows: doublings.map((row) => ({
        head: headCells([
          textCell(row.word),
          textCell(leadName(row)),
          { content: row.withoutBase, style: "ordinal" },
        ]),
        cellsOf: (county) => {
          const cell = row.cells[county];
          return cell && countyCells(overview, counties[county]?.name ?? "", cell, mode);
        },
      })),
    }),
    ...(isAnyMissing ? [paragraph(overviewLayout, baseNote, "foot")] : []),
  ];
}

function headCells([word, lead, withoutBase]: readonly Cell[]) {
  const empty = textCell("");
  return [
    { column: 0, columns: 1, cell: word ?? empty },
    { column: 1, columns: 2, cell: lead ?? empty },
    { column: 3, columns: 1, cell: withoutBase ?? empty },
  ];
}

function leadName({ indicator }: ComparedDoubling): string {
  if (indicator === undefined) return nothing;
  const unit = `（${indicator.displayUnit}）`;
  const isOneLine = textWidth(indicator.name + unit) <= mostPlaces.lead;
  return `${indicator.name}${isOneLine ? "" : "\n"}${unit}`;
}

function countyCells(
  overview: Overview,
  county: string,
  { current, progress }: DoublingOfCounty,
  mode: Mode,
): CountyCells {
  const dash = textCell(nothing, "center");
  const figure = current
    ? withDoubt(overview, current, spoken(limitedCell(county, current, mode)))
    : dash;
  const time = current ? textCell(timeOf(current), "center") : dash;
  if ("value" in progress) return [figure, time, ratioCell(progress.value)];
  return [figure, time, progress.word === missingBase ? dash : textCell(progress.word, "center")];
}

const longestItem = 8;
/** Places of what is read on one line, in the columns of 倍增指标 and 时期. */
const mostPlaces = { lead: 17, time: 10 };

/** The time, and which part of the whole the figure is of. */
function timeOf({ time, observation }: NonNullable<DoublingOfCounty["current"]>): string {
  const [until = ""] = /^截至/u.exec(time) ?? [];
  const broken =
    until !== "" && textWidth(time) > mostPlaces.time
      ? `${until}\n${time.slice(until.length)}`
      : time;
  return observation.item === ""
    ? broken
    : `${broken}\n（${shortened(observation.item, longestItem)}）`;
}
