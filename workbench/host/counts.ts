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
export type FailureMoment = "before" | "half-way" | "after";

/** Counts round trips and lets one of them fail. */
export class Counts {
  requests: CountedRequest[] = [];
  private failAt:
    | { sync: number; moment: FailureMoment; code: "GeneralException" | "RequestAborted" }
    | undefined;

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

  reset(): void {
    this.requests = [];
  }

  /** The `sync`-th request from now on, counted from 1, fails. */
  failSync(sync: number, moment: FailureMoment = "before"): void {
    this.failAt = { sync: this.syncs + sync, moment, code: "GeneralException" };
  }

  neverFail(): void {
    this.failAt = undefined;
  }

  begin(actions: number, bytes: number): CountedRequest {
    const request = { actions, bytes, answerBytes: 0, changes: 0 };
    this.requests.push(request);
    return request;
  }

  /** Throws where the running request is to fail at this action; `writes` are the places of writes in it. */
  interrupt(actionIndex: number, actions: number, writes: readonly number[]): void {
    if (this.failAt?.sync !== this.syncs) return;
    const { moment, code } = this.failAt;
    const middle = writes[Math.floor(writes.length / 2)] ?? actions;
    const place = { before: 0, "half-way": middle, after: actions }[moment];
    if (actionIndex === place) throw new HostError(code, "There was an internal error.");
  }
}
