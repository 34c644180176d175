import { areas } from "./areas";
import type { HeadingOf } from "./columns/column";
import { doublings } from "./doublings";
import { facts } from "./facts";
import { indicators } from "./indicators";
import { reports } from "./reports";
import { review } from "./review";
import { rules } from "./rules";
import { sources } from "./sources";
import { targets } from "./targets";

/** The tables that hold the ledger, in the order in which their sheets stand. */
export const ledgerTables = [
  facts,
  targets,
  reports,
  doublings,
  indicators,
  areas,
  sources,
  rules,
] as const;
/** All tables of ours: the ledger's, and the list of what to check. */
export const tables = [...ledgerTables, review] as const;

export type LedgerTable = (typeof ledgerTables)[number]["name"];

export type TableName = (typeof tables)[number]["name"];
export type TableKind = (typeof tables)[number]["kind"];
/** A heading of any table. */
export type Heading = HeadingOf<(typeof tables)[number]>;
