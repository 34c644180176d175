/** The deeds of the add-in for scripts in the same page: `globalThis.JM` (the workbench presses no buttons). */
export const deeds = {};

Object.assign(globalThis, { JM: deeds });
