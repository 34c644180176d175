/** A file as copy-webpack-plugin takes it. */
interface CopiedFile {
  readonly from: string;
  readonly to: string;
}

export function addinAddress(text: string | undefined): string;
export function contentPolicy(choice: string): string;
export function officeFiles(choice: string): readonly CopiedFile[];
export function officeScript(choice: string): string;
