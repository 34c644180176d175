import { HostError } from "../model/hostError";

/** One request of the add-in, counted. */
export interface CountedRequest {
  readonly actions: number;
  /** UTF-8 bytes of the request as office.js sent it. */
  readonly bytes: number;
  /** UTF-8 bytes of the answer, where it came to one. */
  answerBytes: number;
  /** Changes this request made to the workbook. */
  changes: number;
}

/** Where inside a request a failure strikes. */
export type FailureMoment = "before" | "half-way" | "near its end" | "after";

/**
 * How a request fails: refused with a code or without one, answered by an empty object, or not answered until
 * somebody lets it.
 */
export type Fault = "GeneralException" | "noCode" | "empty" | "silent";

interface Failure {
  readonly sync: number;
  readonly moment: FailureMoment;
  readonly fault: Fault;
}

/** Counts round trips and lets one of them fail. */
export class Counts {
  requests: CountedRequest[] = [];
  private failAt: Failure | undefined;
  private readonly held: (() => void)[] = [];

  get syncs(): number {
    return this.requests.length;
  }

  get actions(): number {
    return this.requests.reduce((sum, { actions }) => sum + actions, 0);
  }

  get bytes(): number {
    return this.requests.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  get largestRequest(): number {
    return this.requests.reduce((most, { bytes }) => Math.max(most, bytes), 0);
  }

  get largestAnswer(): number {
    return this.requests.reduce((most, { answerBytes }) => Math.max(most, answerBytes), 0);
  }

  get changes(): number {
    return this.requests.reduce((sum, { changes }) => sum + changes, 0);
  }

  /** Requests that wait for `answerLate`. */
  get silent(): number {
    return this.held.length;
  }

  reset(): void {
    this.requests = [];
  }

  /** The `sync`-th request from now on, counted from 1, fails. A silent one that fails before is done when it is let. */
  failSync(
    sync: number,
    moment: FailureMoment = "before",
    fault: Fault = "GeneralException",
  ): void {
    this.failAt = { sync: this.syncs + sync, moment, fault };
  }

  neverFail(): void {
    this.failAt = undefined;
  }

  /** Lets what has been silent be done, and answered. */
  answerLate(): void {
    for (const go of this.held.splice(0)) go();
  }

  /** Resolves when somebody lets the silent ones answer. */
  hold(): Promise<void> {
    return new Promise((resolve) => {
      this.held.push(resolve);
    });
  }

  begin(actions: number, bytes: number): CountedRequest {
    const request = { actions, bytes, answerBytes: 0, changes: 0 };
    this.requests.push(request);
    return request;
  }

  /** How the running request fails; undefined where it does not. */
  get failing(): Omit<Failure, "sync"> | undefined {
    return this.failAt?.sync === this.syncs ? this.failAt : undefined;
  }

  /** Throws where the running request is to fail at this action; `writes` are the places of writes in it. */
  interrupt(actionIndex: number, actions: number, writes: readonly number[]): void {
    if (!this.failing) return;
    const { moment, fault } = this.failing;
    if (fault === "silent" && moment !== "half-way") return;
    const middle = writes[Math.floor(writes.length / 2)] ?? actions;
    const last = writes.at(-2) ?? actions;
    const place = { before: 0, "half-way": middle, "near its end": last, after: actions }[moment];
    if (actionIndex !== place) return;
    throw new HostError(
      fault === "noCode" ? undefined : "GeneralException",
      "There was an internal error.",
    );
  }
}
