import { allAnnexes, type AnnexChoice } from "../core/county";
import type { AsOfMove, Ledger } from "../core/ledger";
import type { UserError } from "../core/userError";
import type { LostText } from "../tables/cells/lostText";
import type { DeedState, FollowUp } from "./deedState";
import { Dependents } from "./dependents";
import type { AskedCells, EmptyCellReader } from "./emptyCells";
import type { Fetched } from "./fetchOnce";
import type { Following } from "./following";
import { LastReading } from "./lastReading";
import type { Standing } from "./standing";
import { createStore } from "./store";

/** The workbook's own ledger, why that cannot be read whole, or neither where it holds none. */
export interface Holding {
  readonly ledger?: Ledger;
  readonly refusal?: UserError;
}

/** All that the add-in remembers while its page is open; functions read it, actions fill it. */
export interface SessionState {
  /** What the workbook has been found to hold; undefined until it has been asked. */
  readonly holding: Holding | undefined;
  /** Grows by one whenever another ledger is held; 0 until the workbook has been asked. */
  readonly version: number;
  /** The ledger that answered last, for comparing it with the next; undefined before any answered. */
  readonly answered: Ledger | undefined;
  /** Which cells have looked up what. */
  readonly dependents: Dependents;
  /** What the tables said when they were last read. */
  readonly lastReading: LastReading;
  /** Whether the workbook wants the numbers that GET answers to carry a card. */
  readonly cards: boolean;
  /** Which annexes the workbook's county sheets have. */
  readonly annex: AnnexChoice;
  /** Sheets that were made and what waits there; undefined until somebody has looked. */
  readonly standing: Standing | undefined;
  /** Formulas of ours without a result, when they were last counted. */
  readonly unresolved: number;
  /** Whether the workbook cannot be read because a cell is open for typing. */
  readonly isCellEdited: boolean;
  /** What ribbon and pane are doing, or last did; one deed at a time in the whole page. */
  readonly deed: DeedState;
  /** What can be done about how the last deed ended. */
  readonly followUp: FollowUp | undefined;
  /** How the as-of date moved when edits were followed, until the next deed. */
  readonly asOfMove: AsOfMove | undefined;
  /** Settles when the last deed that was asked for has ended. */
  readonly lastInTurn: Promise<unknown>;
  /** How edits of the ledger's tables are followed; undefined until the workbook has been opened. */
  readonly following: Following | undefined;
  /** Whether everything has come that is needed without a network; undefined until that is known. */
  readonly offline: "ready" | "unreachable" | undefined;
  /** What came from beside the page. */
  readonly fetched: Fetched;
  /** What could not be put back after a writing, until it is listed. */
  readonly lostTexts: readonly LostText[];
  /** Who reads the workbook for formulas that must tell empty cells from zeros. */
  readonly emptyCellReader: EmptyCellReader | undefined;
  /** Ranges that formulas have asked about and that are not yet being read. */
  readonly askedCells: AskedCells | undefined;
}

/** As a page that has just been opened finds it. */
export function newState(): SessionState {
  return {
    holding: undefined,
    version: 0,
    answered: undefined,
    dependents: new Dependents(),
    lastReading: new LastReading(),
    cards: false,
    annex: allAnnexes,
    standing: undefined,
    unresolved: 0,
    isCellEdited: false,
    deed: { kind: "idle" },
    followUp: undefined,
    asOfMove: undefined,
    lastInTurn: Promise.resolve(),
    following: undefined,
    offline: undefined,
    fetched: {},
    lostTexts: [],
    emptyCellReader: undefined,
    askedCells: undefined,
  };
}

/** The one session of the page: nothing else in the add-in changes. */
export const session = createStore(newState());
