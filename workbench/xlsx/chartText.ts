import type { AddTitleOptions } from "@cj-tech-master/excelts/chart";
import type { SnapshotChart, SnapshotFont } from "../model/snapshot";

type Text = NonNullable<AddTitleOptions["txPr"]>;

const ink = "404040";

/** What stands in a chart: 9 points where nothing else is chosen. */
export function textOf({ font }: SnapshotChart): Text {
  return textIn(font, 9);
}

export function titleText({ font, titleFont }: SnapshotChart): Text {
  const name = titleFont.name ?? font.name;
  return { ...textIn({ ...titleFont, name }, 12), bold: titleFont.bold ?? true };
}

/** Sizes of text in charts are in hundredths of a point. */
function textIn({ name, size, bold }: SnapshotFont, usual: number): Text {
  return {
    size: Math.round((size ?? usual) * 100),
    color: { srgb: ink },
    ...(bold === undefined ? {} : { bold }),
    ...(name === undefined ? {} : { fontFamily: name, eastAsianFamily: name }),
  };
}
