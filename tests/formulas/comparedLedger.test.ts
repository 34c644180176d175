import rows from "../cases/compared-ledger.json";
import { testLedgerFormulas } from "./support/testLedgerFormulas";

// Counties that a person added, with figures to be put side by side and told from month to month.
testLedgerFormulas("compared-formulas", rows);
