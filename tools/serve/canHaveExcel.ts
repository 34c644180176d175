/** Whether add-ins can be put into an Excel on this machine: office-addin-debugging does so on Windows and Mac. */
export const canHaveExcel = process.platform === "win32" || process.platform === "darwin";
