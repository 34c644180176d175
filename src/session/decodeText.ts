import { refuse } from "./words";

/** Text is UTF-8 from its first byte to its last, or undefined: nothing is replaced, a mark at the start stays. */
export function utf8Text(bytes: AllowSharedBufferSource): string | undefined {
  return decoded(bytes, "utf-8");
}

/**
 * The text of a file that a person made: UTF-8 with or without a mark, else GB18030, which is what a Chinese Excel saves.
 * @throws UserError for any other file, UTF-16 by its name
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) throw refuse("fileIsUtf16", { file });
  const [utf8, chinese] = [utf8Text(bytes), decoded(bytes, "gb18030")];
  const isChinese = utf8 === undefined || holdsNoChineseTable(utf8, chinese);
  const text = isChinese ? chinese : utf8;
  if (text === undefined) throw refuse("fileIsNoText", { file });
  const line = lineOfControl(text);
  if (line !== undefined) throw refuse("fileHoldsControl", { file, line });
  return text.replace(/^\uFEFF/, "");
}

/**
 * 亩 元 位 约 头 of GB18030 are legal pairs of UTF-8 as well: letters of other alphabets, which no Chinese table holds
 * without a single Chinese character, and never behind a mark.
 */
function holdsNoChineseTable(utf8: string, chinese: string | undefined): boolean {
  const foreign = utf8.replace(/[\0-\x7f]/g, "");
  return (
    /^[\u0080-\u07ff]+$/.test(foreign) &&
    /\p{L}/u.test(foreign) &&
    /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+$/u.test((chinese ?? "").replace(/[\0-\x7f]/g, ""))
  );
}

function decoded(bytes: AllowSharedBufferSource, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its mark, or by the zero that is half of every Latin letter there: only at even places, or only at odd ones. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 8 > bytes.length;
}

/** The line of a control character; tab, line ends and the end mark of DOS are all that a text may hold of them. */
function lineOfControl(text: string): number | undefined {
  const place = text.replace(/[\t\n\f\r]|\u001a$/g, " ").search(/\p{Cc}/u);
  return place < 0 ? undefined : text.slice(0, place).split(/\r\n?|\n/).length;
}
