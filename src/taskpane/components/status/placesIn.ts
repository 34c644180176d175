import type { Message } from "../../../core/message";
import type { Place } from "../../../excel/showPlace";
import { parseAddress, rangeAddress } from "../../../sheet/a1";

/** Places that messages name, each once, in their order. */
export function placesIn(messages: readonly Message[]): readonly Place[] {
  const places = messages.flatMap(({ args }) => placesOf(args));
  return [...new Map(places.map((place) => [labelOf(place), place])).values()];
}

/** `数据台账!A7`, or the sheet alone. */
export function labelOf({ sheet, address }: Place): string {
  return address === undefined ? sheet : `${sheet}!${address}`;
}

/** By the names that arguments of messages have throughout. */
function placesOf(args: unknown): readonly Place[] {
  if (typeof args !== "object" || args === null) return [];
  const { sheet, sheets, written, place, places, row, address } = args as Named;
  const cells = typeof row === "number" ? [`A${row}`] : textsIn(address ?? places);
  return [
    ...(typeof sheet === "string" ? onSheet(sheet, cells) : []),
    ...[...textsIn(sheets), ...textsIn(written)].map((name) => ({ sheet: name })),
    ...textsIn(place).flatMap(cellPlace),
    ...(Array.isArray(places) ? places.flatMap(placesOf) : []),
  ];
}

type Named = Readonly<Record<string, unknown>>;

function onSheet(sheet: string, cells: readonly string[]): readonly Place[] {
  const [address] = cells;
  return [address === undefined ? { sheet } : { sheet, address }];
}

function cellPlace(text: string): readonly Place[] {
  const found = parseAddress(text);
  if (found?.sheet === undefined) return [];
  return [{ sheet: found.sheet, address: rangeAddress(found.place) }];
}

function textsIn(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}
