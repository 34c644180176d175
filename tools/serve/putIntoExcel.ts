import type { Step } from "./runSteps";

/** Asks the person once to trust a certificate for localhost. */
export const trustCertificate: Step = { command: ["npx", "office-addin-dev-certs", "install"] };

/** Opens Excel with the add-in of a manifest; `more` are further options of office-addin-debugging. */
export function putIntoExcel(manifest: string, more: readonly string[] = []): Step {
  return {
    command: ["npx", "office-addin-debugging", "start", manifest, "desktop", ...more],
    isDone: isStarted,
  };
}

/** office-addin-debugging ends with 0 also where it could not start Excel, or the server that it was to start. */
export function isStarted(output: string): boolean {
  return output.includes("Debugging started.") && !output.includes("Unable to start");
}
