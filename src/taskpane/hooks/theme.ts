import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The green of the product's sign, from nearly black to nearly white. */
const green: BrandVariants = {
  10: "#02110C",
  20: "#062018",
  30: "#083025",
  40: "#0A3F30",
  50: "#0B4D3A",
  60: "#0C5C44",
  70: "#0E6B4F",
  80: "#107A5A",
  90: "#2B8A6B",
  100: "#459A7D",
  110: "#5FAA8F",
  120: "#79B9A2",
  130: "#93C9B5",
  140: "#AED8C8",
  150: "#C9E7DB",
  160: "#E5F5EF",
};

export const lightTheme: Theme = createLightTheme(green);

/** On dark ground text and marks of the brand need its lighter shades. */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  colorBrandForegroundLink: green[110],
};
