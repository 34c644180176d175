import { bytesOfCells, bytesPerSync } from "./step";
import type { Part, Unit } from "./unit";
import type { Watch } from "./watch";

/** Contents, values and formats before, contents after. */
const timesAnswered = 4;

/** Units in their order, grouped so that neither a request nor its answer outgrows what Excel takes. */
export function packUnits(units: readonly Unit[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let [room, answerRoom] = [0, 0];
  for (const unit of units) {
    const answer = answerBytes(unit.watch);
    let steps: Part["steps"][number][] = [];
    let isFirst = true;
    const open = (): void => {
      groups.push([]);
      [room, answerRoom] = [bytesPerSync, bytesPerSync - answer];
    };
    const close = (isLast: boolean): void => {
      if (groups.length === 0) open();
      groups[groups.length - 1]?.push({ unit, steps, isFirst, isLast });
      steps = [];
      isFirst = false;
    };
    if (answer > answerRoom) open();
    else answerRoom -= answer;
    for (const step of unit.steps) {
      if (step.bytes > room && room < bytesPerSync) {
        if (steps.length > 0) close(false);
        open();
      }
      steps.push(step);
      room -= step.bytes;
    }
    close(true);
  }
  return groups;
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
