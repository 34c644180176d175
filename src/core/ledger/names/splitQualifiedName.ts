// The middle dot has several code points that look alike and are typed alike.
const separators = /[·•‧・･]/u;

/**
 * The parts of `指标·对象·结对方`; a part that is missing or blank is undefined.
 *
 * @example splitQualifiedName("支教教师·京方") → { indicator: "支教教师", item: "京方", partner: undefined }
 */
export function splitQualifiedName(text: string): {
  indicator: string;
  item: string | undefined;
  partner: string | undefined;
  isTooLong: boolean;
} {
  const [indicator = "", item, partner, ...rest] = text
    .split(separators)
    .map((part) => part.trim());
  return {
    indicator,
    item: item === "" ? undefined : item,
    partner: partner === "" ? undefined : partner,
    isTooLong: rest.length > 0,
  };
}
