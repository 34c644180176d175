import { testInterruptions } from "../actions/support/testInterruptions";

testInterruptions(["before", "after"]);
