/* One part of the build: what only an English pane needs. */
export { englishWords } from "../../commands/englishWords";
export { english } from "../texts/english";
