/** Counted words that English texts are made of; Chinese needs none. */
export const counted = {
  county_one: "{{count}} county",
  county_other: "{{count}} counties",
  figure_one: "{{count}} figure",
  figure_other: "{{count}} figures",
  target_one: "{{count}} target",
  target_other: "{{count}} targets",
} as const;
