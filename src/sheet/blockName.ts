/** The name under which a person's block is found again, on its sheet; Excel's names know no hyphen. */
export function blockName(id: string): string {
  return `JM_${id.replaceAll("-", "_")}`;
}
