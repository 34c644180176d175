import { testInterruptions } from "./support/testInterruptions";

// `npm run test:scale` breaks them off before and after, too.
testInterruptions(["half-way"]);
