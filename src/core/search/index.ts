/** Finding a function, a county or an indicator by what a person happens to type. */
export { functionNames } from "./functionNames";
export { lookupFunctions, lookupInWords, type LookupFunction } from "./lookupInWords";
export { searchCatalogue, type Finding, type FunctionText } from "./searchCatalogue";
