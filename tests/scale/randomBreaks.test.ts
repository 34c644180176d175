import { testRandomBreaks } from "../core/package/testRandomBreaks";

testRandomBreaks(10, 100);
