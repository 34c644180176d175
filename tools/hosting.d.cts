export function addinAddress(text: string | undefined): string;
export function contentPolicy(choice: string): string;
export function officeScript(choice: string): string;
