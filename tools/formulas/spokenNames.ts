import ts from "typescript";

/** What people call a formula, from its documentation: `@zh 同比增速 tbzs`. */
export interface SpokenName {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
}

/** The spoken name of every formula in a source text. Fails on one that has none. */
export function spokenNames(file: string, text: string): readonly SpokenName[] {
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    .statements.flatMap((statement) => {
      const tags = new Map(
        ts
          .getJSDocTags(statement)
          .map((tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment)?.trim() ?? ""]),
      );
      const id = tags.get("customfunction");
      if (id === undefined) return [];
      const [, name, initials] = /^(\S+) ([a-z0-9]+)$/u.exec(tags.get("zh") ?? "") ?? [];
      if (name === undefined || initials === undefined) {
        throw new Error(`${file}: ${id} has no line such as “@zh 同比增速 tbzs”`);
      }
      return [{ id, name, initials }];
    });
}

/** The list that search reads, as a source text. */
export function namesModule(names: readonly SpokenName[]): string {
  const lines = names
    .slice()
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, name, initials }) => `  ${id}: ["${name}", "${initials}"],\n`);
  return `/** What people call each function, with its pinyin initials; \`npm run docs\` writes it from the \`@zh\` lines. */
export const functionNames: Readonly<Record<string, readonly [name: string, initials: string]>> = {
${lines.join("")}};
`;
}
