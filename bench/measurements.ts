import type { Measurement } from "./row";

/** What can be measured, by the name of its module; each is loaded only where it runs. */
export const measurements: Readonly<Record<string, Measurement>> = {
  lookups: async () => (await import("./lookups")).lookups(),
  formulas: async () => (await import("./formulas")).formulas(),
  engine: async () => (await import("./engine")).engine(),
  deeds: async () => (await import("./deeds")).deeds(),
  shipped: async () => (await import("./shippedDeeds")).shippedDeeds(),
  bundle: async () => (await import("./bundle")).bundle(),
};
