import { isRecord } from "../model/arguments";
import { patienceMilliseconds } from "./patience";

type Fire = (id: number, args: unknown) => void;

/** office.js's number for "a ribbon button was pressed", and for "its function is done". */
const commandEvent = 39;
const commandDone = 94;

/** Buttons of the ribbon: pressed by a person, answered by the add-in's functions. */
export class Ribbon {
  isReady = false;
  private count = 0;
  private readonly pressed = new Map<string, (answer: { readonly wasFound: boolean }) => void>();

  constructor(private readonly officeEvents: ReadonlyMap<number, Fire>) {}

  /** Presses a button; resolves when its function has called `completed`. */
  async press(functionName: string, milliseconds = patienceMilliseconds): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!this.isReady && Date.now() < end) await pause(2);
    const fire = this.officeEvents.get(commandEvent);
    if (!fire || !this.isReady) throw new Error("The add-in has not told that it is ready.");
    this.count += 1;
    const id = `command${this.count}`;
    const answer = new Promise<{ readonly wasFound: boolean }>((resolve) => {
      this.pressed.set(id, resolve);
    });
    fire(commandEvent, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        resolve(undefined);
      }, end - Date.now());
    });
    const result = await Promise.race([answer, late]);
    // A waiting timer would keep Node alive.
    clearTimeout(timer);
    this.pressed.delete(id);
    if (!result) throw new Error(`The button ${functionName} has not ended.`);
    if (!result.wasFound) throw new Error(`No function is associated with ${functionName}.`);
  }

  execute(id: number, args: unknown): void {
    if (id !== commandDone || !Array.isArray(args)) return;
    const [command, status] = args as readonly unknown[];
    this.pressed.get(String(command))?.({ wasFound: status === 0 || isRecord(status) });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });
}
