import { fetchPart } from "../session/fetchPart";
import type * as allDeeds from "./allDeeds";

type AllDeeds = typeof allDeeds;

/** What is done to a workbook comes after the pane stands: one file of the build has it all. */
export function fetchDeeds(): Promise<AllDeeds> {
  return fetchPart(() => import(/* webpackChunkName: "deeds" */ "./allDeeds"));
}

/** One of them, called as if it were here already; it refuses where it is out of reach. */
export function fetched<Name extends keyof AllDeeds>(name: Name): AllDeeds[Name] {
  const call = async (...asked: readonly unknown[]): Promise<unknown> => {
    const deed = (await fetchDeeds())[name] as (...asked: readonly unknown[]) => Promise<unknown>;
    return deed(...asked);
  };
  return call as AllDeeds[Name];
}
