import { colorArgument, isRecord } from "../arguments";
import type { ConditionalFormatData } from "../data/conditionalFormatData";
import type { SheetData } from "../data/sheetData";
import { guardSheet } from "../data/sheetRules";
import { HostError, invalidArgument } from "../hostError";
import {
  Bag,
  type BagAccess,
  type BagSpec,
  type BagValue,
  type OfficeObject,
} from "../officeObject";
import { Range } from "../range/range";

/** One conditional format; what it cannot be is refused as Excel does. */
export function conditionalFormat(sheet: SheetData, data: ConditionalFormatData): OfficeObject {
  const part = (type: string, make: () => OfficeObject) => (): OfficeObject => {
    if (data.type === type) return make();
    throw new HostError("InvalidOperation", `The conditional format is ${data.type}, not ${type}.`);
  };
  const orNull = (type: string, make: () => OfficeObject) => (): OfficeObject | null =>
    data.type === type ? make() : null;
  const text = (): OfficeObject => textRule(sheet, data);
  const cell = (): OfficeObject => cellRule(sheet, data);
  const custom = (): OfficeObject => customRule(sheet, data);
  const bar = (): OfficeObject => dataBar(sheet, data);
  const at = (): number => sheet.conditionalFormats.indexOf(data);
  return new Bag(
    "ConditionalFormat",
    {
      values: {
        id: { get: () => data.id },
        type: { get: () => data.type },
        stopIfTrue: false,
        priority: {
          get: at,
          set: (value) => {
            const rest = sheet.conditionalFormats.filter((one) => one !== data);
            rest.splice(Number(value), 0, data);
            sheet.conditionalFormats = rest;
          },
        },
        textComparisonOrNullObject: { get: orNull("ContainsText", text) },
        cellValueOrNullObject: { get: orNull("CellValue", cell) },
        customOrNullObject: { get: orNull("Custom", custom) },
        dataBarOrNullObject: { get: orNull("DataBar", bar) },
      },
      children: {
        textComparison: part("ContainsText", text),
        cellValue: part("CellValue", cell),
        custom: part("Custom", custom),
        dataBar: part("DataBar", bar),
      },
      methods: {
        getRange: () => new Range(sheet, data.rect),
        getRangeOrNullObject: () => new Range(sheet, data.rect),
        delete: () => {
          guardSheet(sheet, "allowFormatCells");
          sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== data);
          sheet.book.changed({ kind: "format", sheet, rect: data.rect });
        },
      },
    },
    data.settings,
    "",
    () => {
      guardSheet(sheet, "allowFormatCells");
    },
    { Id: data.id },
  );
}

type Part = (typeName: string, spec: BagSpec, path: string) => Bag;

function parts(sheet: SheetData, data: ConditionalFormatData): Part {
  return (typeName, spec, path) =>
    new Bag(typeName, spec, data.settings, path, () => {
      guardSheet(sheet, "allowFormatCells");
      sheet.book.changed({ kind: "format", sheet, rect: data.rect });
    });
}

function color(data: ConditionalFormatData, key: string): BagAccess {
  return {
    get: () => data.settings.get(key) ?? "",
    set: (value) => {
      data.settings.set(key, colorArgument(value, "color"));
    },
  };
}

function rangeFormat(part: Part, data: ConditionalFormatData): () => OfficeObject {
  const font = { bold: null, italic: null, strikethrough: null, underline: null } as const;
  const fontValues: Record<string, BagValue> = { ...font, color: color(data, "format.font.color") };
  return () =>
    part(
      "ConditionalRangeFormat",
      {
        values: { numberFormat: null },
        children: {
          font: () => part("ConditionalRangeFont", { values: fontValues }, "format.font."),
          fill: () =>
            part(
              "ConditionalRangeFill",
              {
                values: { color: color(data, "format.fill.color") },
                methods: { clear: () => data.settings.delete("format.fill.color") },
              },
              "format.fill.",
            ),
        },
      },
      "format.",
    );
}

function rule(data: ConditionalFormatData, needed: readonly string[]): BagAccess {
  return {
    get: () => data.settings.get("rule") ?? {},
    set: (value) => {
      if (
        !isRecord(value) ||
        needed.some((key) => value[key] === undefined || value[key] === null)
      ) {
        throw invalidArgument(`The rule needs ${needed.join(", ")}.`);
      }
      data.settings.set("rule", value);
    },
  };
}

function textRule(sheet: SheetData, data: ConditionalFormatData): OfficeObject {
  const part = parts(sheet, data);
  return part(
    "TextConditionalFormat",
    {
      values: { rule: rule(data, ["operator", "text"]) },
      children: { format: rangeFormat(part, data) },
    },
    "",
  );
}

function cellRule(sheet: SheetData, data: ConditionalFormatData): OfficeObject {
  const part = parts(sheet, data);
  return part(
    "CellValueConditionalFormat",
    {
      values: { rule: rule(data, ["formula1", "operator"]) },
      children: { format: rangeFormat(part, data) },
    },
    "",
  );
}

function customRule(sheet: SheetData, data: ConditionalFormatData): OfficeObject {
  const part = parts(sheet, data);
  const values = { formula: "", formulaLocal: "", formulaR1C1: "" };
  return part(
    "CustomConditionalFormat",
    {
      values: {},
      children: {
        format: rangeFormat(part, data),
        rule: () => part("ConditionalFormatRule", { values }, "rule."),
      },
    },
    "",
  );
}

function dataBar(sheet: SheetData, data: ConditionalFormatData): OfficeObject {
  const part = parts(sheet, data);
  const side = (path: string) => (): OfficeObject =>
    part(
      `ConditionalDataBar${path === "positiveFormat" ? "Positive" : "Negative"}Format`,
      {
        values: {
          fillColor: color(data, `${path}.fillColor`),
          borderColor: color(data, `${path}.borderColor`),
          gradientFill: true,
          matchPositiveBorderColor: true,
          matchPositiveFillColor: true,
        },
      },
      `${path}.`,
    );
  return part(
    "DataBarConditionalFormat",
    {
      values: {
        axisColor: "",
        axisFormat: ["Automatic", "None", "CellMidPoint"],
        barDirection: ["Context", "LeftToRight", "RightToLeft"],
        showDataBarOnly: false,
        lowerBoundRule: null,
        upperBoundRule: null,
      },
      children: { positiveFormat: side("positiveFormat"), negativeFormat: side("negativeFormat") },
    },
    "",
  );
}
