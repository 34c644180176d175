import type { Gathering } from "./gathering";
import type { OwnWrites } from "./ownWrites";
import type { Selection, UnseenEdits } from "./unseenEdits";

/** An edit of one of the ledger's tables, as Excel tells of it. */
export interface TableChange {
  readonly table: string;
  /** The edited cells on the table's sheet, `M5:M7`. */
  readonly address: string;
  /** False for a co-author's edit: then cells are never written in answer. */
  readonly isLocal: boolean;
}

/** How edits of the ledger's tables are followed. */
export interface Following {
  readonly edits: Gathering<TableChange>;
  readonly answers: OwnWrites;
  /** Edits that nobody tells of, and when they are looked for. */
  readonly unseen: UnseenEdits;
  readonly looks: Gathering<Selection | "pane">;
  /** Ends the listening. */
  readonly stop: () => Promise<void>;
}
