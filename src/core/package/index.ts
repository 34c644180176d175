/** The data package: from the texts of its files to typed records, or to a list of faults. */
export { packageFiles, type TableFile } from "./form/columns";
export type { CsvTable, NamedRow } from "./form/csvTable";
export { compareFaults, faultInWords, faultsInWords, type Fault } from "./form/fault";
export type { Fingerprint } from "./form/hashFaults";
export { readPackage, type PackageReading } from "./readPackage";
