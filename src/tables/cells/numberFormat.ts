import { doubtMark } from "../../core/checks";

/** What a number format makes of a number: how far it moves the point, and the words it puts around. */
export interface NumberLook {
  /** Power of ten by which the number shown is larger: 2 for %, −3 for a comma behind the digits. */
  readonly power: number;
  readonly before: string;
  readonly after: string;
  /** A number below 0 is shown without a sign, and not in red either. */
  readonly hidesMinus: boolean;
}

/** One sign of a section: quoted or escaped text, what stands for its own width, a bracket, any other character. */
const signs = /"([^"]*)"|[\\!](.)|[_*].|\[[^\]]*\]|General|E[+-]|./gsu;

export function numberLook(format: string, value: number): NumberLook {
  const { section, isForNegatives } = sectionFor(format, value);
  let [before, after, commas, faked, percents] = ["", "", 0, 0, 0];
  let [hasDigits, isFaking] = [false, false];
  for (const [sign, quoted, escaped] of section.matchAll(signs)) {
    const literal = quoted ?? escaped;
    if (literal === "." && hasDigits) isFaking = true;
    else if (literal === undefined && /^(?:[0#?]|General)$/u.test(sign)) {
      [hasDigits, commas] = [true, 0];
      if (isFaking) faked += 1;
    } else if (literal === undefined && sign === "," && hasDigits) commas += 1;
    else if (literal === undefined && sign === "%") percents += 1;
    else if (literal !== undefined || isWord(sign)) {
      if (hasDigits) after += literal ?? sign;
      else before += literal ?? sign;
    }
  }
  const hasSign = /[-−(（]/u.test(before) || /\[(?:red|color\s*3)\]/iu.test(section);
  return {
    power: 2 * percents - 3 * commas - faked,
    before: before.replace(/[-−+()（）\s¥￥]/gu, ""),
    after: after.replaceAll(doubtMark, "").replace(/[()（）\s]/gu, ""),
    hidesMinus: value < 0 && isForNegatives && !hasSign,
  };
}

/** Written without quotes: 0万. */
function isWord(sign: string): boolean {
  return !/^(?:[_*[].*|[.,/@]|E[+-])$/su.test(sign);
}

/** The format with the mark behind every number that it shows; sections that show a text or nothing stay. */
export function doubtfulFormat(format: string): string {
  return sectionsOf(format)
    .map((section) => (showsNumber(section) ? `${section}"${doubtMark}"` : section))
    .join(";");
}

function showsNumber(section: string): boolean {
  return [...section.matchAll(signs)].some(([sign]) => /^(?:[0#?]|General)$/u.test(sign));
}

function sectionsOf(format: string): readonly string[] {
  return format.match(/(?:"[^"]*"|[\\!_*].|[^;])+|(?<=^|;)(?=;|$)/gsu) ?? [""];
}

/** The section of a format that a number takes: by its condition, else by its sign. */
function sectionFor(
  format: string,
  value: number,
): { readonly section: string; readonly isForNegatives: boolean } {
  const sections = sectionsOf(format);
  const conditions = sections.map((one) => /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/u.exec(one));
  const [first = ""] = sections;
  if (conditions.some((found) => found !== null)) {
    const at = conditions.findIndex((found) => found === null || holds(value, found));
    return { section: sections[at] ?? first, isForNegatives: false };
  }
  const negative = value < 0 ? sections[1] : undefined;
  return { section: negative ?? first, isForNegatives: negative !== undefined };
}

function holds(value: number, [, sign = "", limit = ""]: RegExpExecArray): boolean {
  const [than, is] = [Number(limit), sign];
  if (is === "<>") return value !== than;
  return (
    (is.includes("=") && value === than) ||
    (is.includes("<") && value < than) ||
    (is.includes(">") && value > than)
  );
}
