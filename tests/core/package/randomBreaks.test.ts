import { testRandomBreaks } from "./testRandomBreaks";

// `npm run test:scale` tries more rows.
testRandomBreaks(1, 20);
