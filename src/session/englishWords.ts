import type { SameCodes } from "../core/message";
import type { words } from "./words";

/** What the session refuses, in English. */
export const englishWords: SameCodes<typeof words> = {
  datasetFaulty: ({ faults }) => `The shipped data failed its check and was not loaded: ${faults}`,
  fileOutOfReach: ({ file }) =>
    `The shipped data file ${file} cannot be fetched. Check the network and try again.`,
  fileRefused: ({ file, status }) =>
    `The shipped data file ${file} cannot be fetched (the server answered ${status}). Check that the installation is complete.`,
  fileIsUtf16: ({ file }) =>
    `${file} is encoded in UTF-16 (Unicode text) and was not read. Save it in Excel as “CSV UTF-8 (comma delimited)” and try again.`,
  fileIsNoText: ({ file }) =>
    `${file} is not text: neither UTF-8 nor GB18030 can read it, so nothing was read. Save it in Excel as “CSV UTF-8 (comma delimited)” and try again.`,
  fileHoldsControl: ({ file, line }) =>
    `${file}, line ${line}: there is an invisible control character, so nothing was read. Delete it, or save the file in Excel as “CSV UTF-8 (comma delimited)”, and try again.`,
};
