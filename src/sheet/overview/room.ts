import type { Overview } from "../../core/overview";

/** How much of the two pages the lists may take. */
export interface Room {
  readonly lagging: number;
  readonly indicators: number;
}

/** More never stand on two pages. */
const mostOnTwoPages = 40;

/** Where there are more counties than two pages hold. */
const onMorePages: Room = { lagging: 20, indicators: 12 };

/** What gives way, in this order, down to which number of rows. */
const steps = [
  ["indicators", 8],
  ["lagging", 8],
  ["indicators", 4],
  ["lagging", 3],
  ["indicators", 1],
] as const;

/** The most of the lists that `fits`. */
export function roomFor(overview: Overview, fits: (room: Room) => boolean): Room {
  const all = { lagging: overview.lagging.length, indicators: overview.indicators.length };
  const full = within(all, { lagging: mostOnTwoPages, indicators: mostOnTwoPages });
  const rooms = [full, ...narrowed(full)];
  const least = rooms.at(-1) ?? full;
  // Many counties are not laid out again and again for nothing.
  if (!fits(least)) return within(all, onMorePages);
  let room = rooms.find(fits) ?? least;
  // One list may have given way for the sake of the other's page.
  for (const key of ["lagging", "indicators"] as const)
    while (room[key] < full[key] && fits({ ...room, [key]: room[key] + 1 }))
      room = { ...room, [key]: room[key] + 1 };
  return room;
}

function within(all: Room, most: Room): Room {
  return {
    lagging: Math.min(all.lagging, most.lagging),
    indicators: Math.min(all.indicators, most.indicators),
  };
}

function narrowed(full: Room): readonly Room[] {
  const rooms: Room[] = [];
  let room = full;
  for (const [key, least] of steps)
    while (room[key] > least) rooms.push((room = { ...room, [key]: room[key] - 1 }));
  return rooms;
}
