/** The name under which a person's block is found again, on its sheet; Excel's names know no hyphen. */
export function blockName(id: string): string {
  return `JM_${id.replaceAll("-", "_")}`;
}

/** The block whose name it is; undefined for a name that is no block's. */
export function blockId(name: string): string | undefined {
  return name.startsWith("JM_") ? name.slice(3).replaceAll("_", "-") : undefined;
}
