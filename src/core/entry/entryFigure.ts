import { answer, badInput, type Answer } from "../answer";
import { parseFigure, readTypedFigure, removeBlanks, type TypedFigure } from "../figures";
import type { Indicator, Observation } from "../model/dataset";
import { printNumber } from "../numbers";
import { quoted } from "../quoted";
import { entryPieces } from "./entryPieces";
import { rowOf, signed, slotOf, type Slot } from "./entrySlot";

/** What the figures of an entry fill in of a row: a level, its change and its growth. */
export type EntryFigure = Pick<
  Observation,
  "value" | "valueUpper" | "qualifier" | "change" | "yoy" | "stated" | "yoyStated"
>;

interface Part extends TypedFigure {
  readonly slot: Slot;
  readonly printed: string;
}

/**
 * Reads the figures of an entry: `1.3亿元`, `增长5.4%`, `4.85亿元，增长5.4%`, `85户，增加3户`. `unspoken` takes
 * out of a piece the words that say something else than its figure.
 * `#VALUE!` for a unit of another kind, two figures of one sort, a change without its level and a
 * percentage that nobody calls a growth.
 */
export function readEntryFigure(
  text: string,
  indicator: Indicator,
  unspoken: (piece: string) => string,
): Answer<EntryFigure> {
  const read = (piece: string, isAlone: boolean): Answer<Part> =>
    readPart(removeBlanks(piece), plainWords(unspoken(removeBlanks(piece))), indicator, isAlone);
  const pieces = entryPieces(text);
  // 26，530元 is one figure, whatever its comma looks like.
  const undivided = read(text, true);
  if (undivided.ok) return together(text, [undivided.value]);
  if (pieces.length === 1) return undivided;
  const parts: Part[] = [];
  for (const piece of pieces) {
    const part = read(piece, false);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return together(text, parts);
}

function readPart(
  printed: string,
  rest: string,
  indicator: Indicator,
  isAlone: boolean,
): Answer<Part> {
  const slot = slotOf(rest, indicator, isAlone);
  if (!slot.ok) return slot;
  const figure = readTypedFigure(rest, rowOf(slot.value, indicator));
  if (!figure.ok) return badInput(figure.message.replace(quoted(rest), quoted(printed)));
  const question = slot.value === "change" ? whichUnit(printed, rest, indicator) : undefined;
  if (question !== undefined) return badInput(question);
  const value = signed(figure.value.value, rest, indicator);
  return answer({ ...figure.value, value, slot: slot.value, printed });
}

/** 比上年多3户 and 增速5.4% in the words that figures are read with. */
function plainWords(piece: string): string {
  return piece
    .replace(/(?<=[比较](?:上|去)年(?:同期)?)多(?=[\d约近了])/, "增加")
    .replace(/增速(?:为|是|达到?)?(?=[-−–—\d])/, "增长");
}

/** 增长5.4 beside 1.3亿元 may be a rate without its % as well as an amount in 亿元. */
function whichUnit(printed: string, rest: string, { displayUnit }: Indicator): string | undefined {
  const figure = parseFigure(rest);
  if (!figure.ok || figure.value.unit !== "" || /[千百万亿]/.test(rest)) return undefined;
  const { value } = figure.value;
  const [rate, amount] = [
    `${printNumber(Math.abs(value))}%`,
    printNumber(Math.abs(value)) + displayUnit,
  ];
  const [grown, more] = value < 0 ? ["下降", "减少"] : ["增长", "增加"];
  return `${quoted(printed)}是${rate}还是${amount}？请写上单位，如 ${grown}${rate} 或 ${more}${amount}。`;
}

function together(text: string, parts: readonly Part[]): Answer<EntryFigure> {
  const slots = parts.map(({ slot }) => slot);
  if (new Set(slots).size < slots.length) {
    return badInput(`${quoted(text)}里有两个同类的数，请只留一个，如 4.85亿元，增长5.4%。`);
  }
  const partIn = (slot: Slot): Part | undefined => parts.find((part) => part.slot === slot);
  const [level, change, yoy] = [partIn("value"), partIn("change"), partIn("yoy")];
  const first = level ?? yoy;
  if (first === undefined) {
    return badInput(`${quoted(text)}只写了增减，没有总数；请一起写，如 85户，增加3户。`);
  }
  // The row has one upper end and one qualifier, and both are those of its first figure.
  const vague = [change, yoy].find(
    (part) => part?.upper !== undefined || (part !== first && part?.qualifier !== "exact" && part),
  );
  if (vague) {
    return badInput(
      `${quoted(vague.printed)}要是一个确数才能记；请写如 增长5.4%，约数写在备注里。`,
    );
  }
  return answer({
    value: level?.value,
    valueUpper: level?.upper,
    qualifier: first.qualifier,
    change: change?.value,
    yoy: yoy?.value,
    stated: first.printed,
    yoyStated: level && yoy ? yoy.printed : "",
  });
}
