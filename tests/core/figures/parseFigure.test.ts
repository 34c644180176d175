import { parseFigure } from "../../../src/core/figures";
import noFigures from "../../cases/no-figures.json";
import printed from "../../cases/printed-figures.json";
import worded from "../../cases/worded-figures.json";

type Row = [
  text: string,
  value: number,
  unit: string,
  qualifier: string,
  kind: string,
  upper?: number,
];

const cases = ([...printed, ...worded] as Row[]).map(
  ([text, value, unit, qualifier, kind, upper]) => ({
    text,
    figure: { value, unit, qualifier, kind, upper },
  }),
);

describe("A printed figure is one number with its unit, qualifier and kind", () => {
  test.each(cases)("$text is $figure.value $figure.unit", ({ text, figure }) => {
    expect(parseFigure(text)).toEqual({ ok: true, value: figure });
  });
});

describe("A text without exactly one figure has no answer, and the sentence says why", () => {
  test.each(noFigures as [string, string][])("“%s”: %s", (text, reason) => {
    const refusal = parseFigure(text);
    expect(refusal).toMatchObject({ ok: false, error: "#N/A" });
    expect(refusal.ok ? "" : refusal.message).toContain(reason);
  });
});
