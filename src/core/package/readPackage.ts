import type { Dataset } from "../model/dataset";
import { cellFaults } from "./form/cellFaults";
import { columnsOfFiles, descriptorFile, tableFiles, type TableFile } from "./form/columns";
import { namedRows, type NamedRow, type ParseCsv } from "./form/csvTable";
import { readDescriptor, type Descriptor } from "./form/descriptor";
import { descriptorFaults } from "./form/descriptorFaults";
import { compareFaults, type Fault } from "./form/fault";
import { hashFaults, type Fingerprint } from "./form/hashFaults";
import { headerFaults } from "./form/headerFaults";
import { keyFaults, referenceFaults, type ReadTable } from "./form/keyFaults";
import { datasetOf } from "./records";

/** The dataset and the rows it was read from; or every fault found, and then no dataset at all. */
export type PackageReading =
  | { readonly dataset: Dataset; readonly tables: ReadonlyMap<TableFile, readonly NamedRow[]> }
  | { readonly faults: readonly Fault[] };

/** Further faults of tables whose form is right. */
export type TableCheck = (tables: readonly ReadTable[]) => readonly Fault[];

/**
 * Reads the data package from the texts of its files, by their names (`packageFiles`).
 * Refused as a whole on any fault. Faults of form (files, columns, cells) are told first; keys and
 * further checks are looked at only in rows whose form is right.
 *
 * What the rows mean is not looked at: the hashes say that they are those which `checkPackage` passed.
 *
 * @param read the text of each file; undefined for one that is no UTF-8.
 * @param fingerprints sizes and hashes of the files as they came; a file without one is not compared.
 */
export function readPackage(
  read: ReadonlyMap<string, string | undefined>,
  parseCsv: ParseCsv,
  fingerprints: ReadonlyMap<string, Fingerprint> = new Map(),
  furtherFaults: TableCheck = () => [],
): PackageReading {
  const missing = [descriptorFile, ...tableFiles].filter((file) => !read.has(file));
  if (missing.length > 0) return { faults: missing.map(missingFile) };
  const foreign = [...read].flatMap(([file, text]) => (text === undefined ? [file] : []));
  if (foreign.length > 0) return { faults: foreign.map(foreignFile) };
  const files = new Map([...read].map(([file, text]) => [file, text ?? ""]));

  const descriptor = readDescriptor(files.get(descriptorFile) ?? "");
  if (!descriptor.ok) {
    const found = (files.get(descriptorFile) ?? "").slice(0, 20);
    return {
      faults: [{ file: descriptorFile, line: 0, column: "", found, legal: descriptor.message }],
    };
  }
  const strange = descriptorFaults(descriptor.value);
  if (strange.length > 0) return { faults: strange };

  const { tables, faults } = readTables(files, parseCsv, descriptor.value);
  const later = faults.length > 0 ? [] : [...linkFaults(tables), ...furtherFaults(tables)];
  const all = [...faults, ...later, ...hashFaults(descriptor.value, fingerprints)];
  if (all.length > 0) return { faults: all.sort(compareFaults) };

  const rows = new Map(tables.map((table) => [table.file as TableFile, table.rows]));
  const dataset = datasetOf(descriptor.value.version, (file) => rows.get(file) ?? []);
  return { dataset, tables: rows };
}

function missingFile(file: string): Fault {
  return { file, line: 0, column: "", found: "没有这个文件", legal: "数据包的一个文件" };
}

function foreignFile(file: string): Fault {
  return { file, line: 0, column: "", found: "其他编码", legal: "UTF-8 编码的文本" };
}

function readTables(
  files: ReadonlyMap<string, string>,
  parseCsv: ParseCsv,
  { resources }: Descriptor,
): { tables: ReadTable[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const tables = resources.map((resource): ReadTable => {
    const file = resource.path as TableFile;
    const table = parseCsv(files.get(file) ?? "");
    const header = headerFaults(file, table.header, columnsOfFiles[file]);
    faults.push(...table.faults.map(({ line, code }) => malformed(file, line, code)), ...header);
    if (header.length === 0) faults.push(...cellFaults(file, table, resource.schema.fields));
    return { file, resource, rows: namedRows(table) };
  });
  return { tables, faults };
}

function malformed(file: string, line: number, code: string): Fault {
  return { file, line, column: "", found: code, legal: "引号成对的 CSV（RFC 4180）" };
}

function linkFaults(tables: readonly ReadTable[]): Fault[] {
  return tables.flatMap((table) => [...keyFaults(table), ...referenceFaults(table, tables)]);
}
