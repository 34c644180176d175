import { refuse } from "./words";

/**
 * A part of the add-in that comes when it is first needed.
 * @throws UserError where it is out of reach; the next call asks for it anew
 */
export async function fetchPart<Part>(ask: () => Promise<Part>): Promise<Part> {
  try {
    return await ask();
  } catch (error) {
    // What webpack throws where a file of the build did not come.
    if (error instanceof Error && error.name === "ChunkLoadError") throw refuse("partOutOfReach");
    throw error;
  }
}
