import path from "node:path";

const folder = path.join(__dirname, "../node_modules/@microsoft/office-js/dist");
/** Folders on the web that Microsoft serves office.js and its files from. */
const onTheWeb =
  /^https:\/\/(?:officeapis\.public\.onecdn\.static\.microsoft\/1|appsforoffice\.[^/]+\/(?:.*\/)?hosted)\/(.+)$/;

/** The file of Microsoft's package that stands for an address of office.js on the web; undefined for any other. */
export function officeFileAt(address: string): string | undefined {
  const name = onTheWeb.exec(address)?.[1];
  return name === undefined ? undefined : officeFile(name);
}

/** A file of office.js by its path below the folder of office.js itself; the package has its folders in lower case. */
export function officeFile(name: string): string {
  return path.join(folder, name.startsWith("Agave") ? name.toLowerCase() : name);
}
