import rows from "../cases/typed-ledger.json";
import { testLedgerFormulas } from "./support/testLedgerFormulas";

testLedgerFormulas("ledger-formulas", rows);
