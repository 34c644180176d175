import { numberArgument, oneOf, textArgument } from "../arguments";
import type { BagAccess, OfficeObject } from "../officeObject";
import { chartFormat, type Maker } from "./chartParts";

/** The axes of a chart; each is kept under its own name. */
export function chartAxes(part: Maker): OfficeObject {
  return part("ChartAxes", "axes.", {
    values: {},
    children: {
      categoryAxis: () => axis(part, "category"),
      valueAxis: () => axis(part, "value"),
      seriesAxis: () => axis(part, "series"),
    },
    methods: {
      getItem: (type, group) => {
        const kind = oneOf(type, ["Category", "Value", "Series"], "type");
        const isSecondary =
          oneOf(group ?? "Primary", ["Primary", "Secondary"], "group") === "Secondary";
        return axis(part, kind.toLowerCase() + (isSecondary ? "2" : ""));
      },
    },
  });
}

function axis(part: Maker, name: string): OfficeObject {
  const path = `axes.${name}.`;
  const gridlines = (which: string, visible: boolean) => (): OfficeObject =>
    part("ChartGridlines", `${path}${which}.`, {
      values: { visible },
      children: { format: chartFormat(part, "ChartGridlinesFormat", `${path}${which}.format.`) },
    });
  return part("ChartAxis", path, {
    values: {
      visible: true,
      minimum: limit(part, `${path}minimum`),
      maximum: limit(part, `${path}maximum`),
      majorUnit: limit(part, `${path}majorUnit`),
      minorUnit: limit(part, `${path}minorUnit`),
      numberFormat: "General",
      linkNumberFormat: true,
      alignment: ["Center", "Left", "Right"],
      axisGroup: ["Primary", "Secondary"],
      baseTimeUnit: ["Days", "Months", "Years"],
      categoryType: ["Automatic", "TextAxis", "DateAxis"],
      displayUnit: [
        "None",
        "Hundreds",
        "Thousands",
        "TenThousands",
        "HundredThousands",
        "Millions",
        "TenMillions",
        "HundredMillions",
        "Billions",
        "Trillions",
        "Custom",
      ],
      isBetweenCategories: true,
      logBase: 10,
      majorTickMark: ["Outside", "None", "Cross", "Inside"],
      minorTickMark: ["None", "Cross", "Inside", "Outside"],
      multiLevel: false,
      offset: 100,
      position: ["Automatic", "Maximum", "Minimum", "Custom"],
      reversePlotOrder: false,
      scaleType: ["Linear", "Logarithmic"],
      showDisplayUnitLabel: true,
      textOrientation: "",
      tickLabelPosition: ["NextToAxis", "None", "High", "Low"],
      tickLabelSpacing: "",
      tickMarkSpacing: 1,
    },
    children: {
      majorGridlines: gridlines("majorGridlines", name === "value"),
      minorGridlines: gridlines("minorGridlines", false),
      format: chartFormat(part, "ChartAxisFormat", `${path}format.`),
      title: () =>
        part("ChartAxisTitle", `${path}title.`, {
          values: {
            text: {
              get: () => part.settings.get(`${path}title.text`) ?? "",
              set: (value) => {
                part.settings.set(`${path}title.text`, textArgument(value, "text"));
                part.settings.set(`${path}title.visible`, true);
              },
            },
            visible: false,
            textOrientation: 0,
          },
          children: { format: chartFormat(part, "ChartAxisTitleFormat", `${path}title.format.`) },
        }),
    },
  });
}

/** A number, or an empty text for what Excel chooses. */
function limit({ settings }: Maker, key: string): BagAccess {
  return {
    get: () => settings.get(key) ?? "",
    set: (value) => {
      settings.set(key, value === "" ? value : numberArgument(value, key));
    },
  };
}
