import { testInterruptions } from "../actions/support/testInterruptions";

testInterruptions(["before", "half-way", "after"]);
