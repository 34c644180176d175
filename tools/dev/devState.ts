/** What the server tells the page after each build; a number that grew stands for something new to show. */
export interface DevState {
  /** Another one: the server was started again. */
  readonly session: string;
  /** Builds of the page's own code, and of functions.json, which its host is made with. */
  readonly page: number;
  /** Builds of the add-in; 0 until one succeeded. */
  readonly pane: number;
  /** What the compilers complain of; empty where all is well. */
  readonly fault: string;
}
