import { answer, badInput, type Answer } from "../answer";
import { findArea, type Ledger } from "../ledger";
import { natures, type Nature } from "../model/enumerations";
import { nameKey } from "../nameKey";
import { parsePeriod, type Period } from "../periods";
import { quoted } from "../quoted";

/** The period of an entry, which it has to have. */
export function readPeriod(text: string): Answer<Period> {
  if (text.trim() === "") return badInput("没有写时期，可写 2024、2024年上半年 或 2024-06。");
  return parsePeriod(text);
}

/** The nature that was chosen; undefined where none was, so that the words of the figure tell it. */
export function readNature(text: string): Answer<Nature | undefined> {
  const word = text.trim();
  if (word === "") return answer(undefined);
  const ids = Object.keys(natures) as Nature[];
  const found = ids.find((id) => id === word || natures[id] === word);
  const legal = Object.values(natures).join("、");
  return found ? answer(found) : badInput(`数据性质${quoted(word)}不能识别，可写${legal}。`);
}

/** The partner's code, or its name where it is no area of ours; a county is nobody's partner. */
export function readPartner(ledger: Ledger, text: string): Answer<string> {
  const name = text.trim();
  const [only, ...others] = ledger.areas.byKey.get(nameKey(name)) ?? [];
  if (only === undefined) return answer(name);
  if (others.length > 0) {
    const refusal = findArea(ledger, name);
    return refusal.ok ? answer(refusal.value.area) : refusal;
  }
  if (only.level !== "county") return answer(only.area);
  return badInput(`${quoted(name)}是旗县，不是结对方；结对方写与它结对的区，如 大兴区。`);
}
