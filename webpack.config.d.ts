import type { Configuration } from "webpack";

export interface Environment {
  /** Where office.js comes from; `OFFICE_JS` where nothing is said. */
  readonly office?: string;
  /** Absolute folder of the bundle; `dist` where nothing is said. */
  readonly folder?: string;
}

export default function configuration(
  environment: Environment,
  argv: { readonly mode: "development" | "production" },
): Configuration;
