import { bytesOfCells } from "./step";
import type { Part, Unit } from "./unit";
import type { Watch } from "./watch";

/** Contents, values and formats before, contents after. */
const timesAnswered = 4;

/** Each unit as one part of itself. */
export function wholeUnits(units: readonly Unit[]): readonly Part[] {
  return units.map((unit) => ({ unit, steps: unit.steps, isLast: true }));
}

/**
 * Parts in their order, cut where need be and grouped so that neither a request nor its answer outgrows what Excel
 * takes.
 * @param bytes of a request, and of an answer
 */
export function packParts(parts: readonly Part[], bytes: number): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let [room, answerRoom] = [0, 0];
  for (const part of parts) {
    const { unit } = part;
    const answer = answerBytes(unit.watch);
    let steps: Part["steps"][number][] = [];
    const open = (): void => {
      groups.push([]);
      [room, answerRoom] = [bytes, bytes - answer];
    };
    const close = (isLast: boolean): void => {
      if (groups.length === 0) open();
      groups[groups.length - 1]?.push({ unit, steps, isLast });
      steps = [];
    };
    if (answer > answerRoom) open();
    else answerRoom -= answer;
    for (const step of part.steps) {
      if (step.bytes > room && room < bytes) {
        if (steps.length > 0) close(false);
        open();
      }
      steps.push(step);
      room -= step.bytes;
    }
    close(part.isLast);
  }
  return groups;
}

export function bytesOfParts(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, { unit, steps }) =>
      sum + answerBytes(unit.watch) + steps.reduce((all, { bytes }) => all + bytes, 0),
    0,
  );
}

function answerBytes(watch: Watch | undefined): number {
  if (!watch) return 0;
  return watch.cells.reduce(
    (sum, { planned, intended }) =>
      sum +
      (bytesOfCells(planned) * timesAnswered) / 2 +
      (bytesOfCells(intended) * timesAnswered) / 2,
    0,
  );
}
