import { testRandomBreaks } from "../core/package/testRandomBreaks";

testRandomBreaks(5, 100);
