import { columnsOfFiles, descriptorFile, tableFiles, type TableFile } from "./columns";
import type { Descriptor, Resource } from "./descriptor";
import { enumerationsOfFiles } from "./enumerationsOfFiles";
import type { Fault } from "./fault";

/** Where datapackage.json describes other files, columns or words than this add-in knows. */
export function descriptorFaults({ resources }: Descriptor): Fault[] {
  const fault = (column: string, found: string, legal: string): Fault => ({
    file: descriptorFile,
    line: 0,
    column,
    found,
    legal,
  });
  const strangers = resources.filter(({ path }) => !tableFiles.includes(path as TableFile));
  return [
    ...strangers.map(({ path }) => fault("resources", path, `${tableFiles.join("、")}之一`)),
    ...tableFiles.flatMap((file) => {
      const resource = resources.find(({ path }) => path === file);
      if (resource === undefined) return [fault("resources", `没有 ${file}`, `有 ${file}`)];
      const columns = resource.schema.fields.map(({ name }) => name).join("、");
      const legal = columnsOfFiles[file].join("、");
      if (columns !== legal) return [fault(`${resource.name}.schema.fields`, columns, legal)];
      return enumerationFaults(file, resource).map(([column, found, words]) =>
        fault(`${resource.name}.${column}`, found, `${words.join("、")}之中的词`),
      );
    }),
  ];
}

type Strange = [column: string, found: string, words: readonly string[]];

/** Enumerated columns whose words the add-in does not know, or that the descriptor leaves open. */
function enumerationFaults(file: TableFile, { schema }: Resource): Strange[] {
  return Object.entries(enumerationsOfFiles[file]).flatMap(([column, words]): Strange[] => {
    const field = schema.fields.find(({ name }) => name === column);
    const described = field?.constraints?.enum;
    if (described === undefined) return [[column, "没有 enum", words]];
    const strange = described.filter((word) => !words.includes(word));
    return strange.length === 0 ? [] : [[column, strange.join("、"), words]];
  });
}
