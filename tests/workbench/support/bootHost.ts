import { bootOffice, type BootOptions, type Booted } from "../../../workbench/node/boot";

/** A fresh page with office.js over a fresh host; close it when the test is over. */
export interface TestHost extends Booted {
  /** Excel.run of that page. */
  run<T>(beat: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs the beat and gives the error that it ends with. */
  refusal(
    beat: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<OfficeExtension.Error>;
}

export async function bootHost(options: BootOptions = {}): Promise<TestHost> {
  const booted = await bootOffice(options);
  const excel = booted.window["Excel"] as typeof Excel;
  return {
    ...booted,
    run: (beat) => excel.run(beat),
    refusal: async (beat) => {
      try {
        await excel.run(beat);
      } catch (error) {
        return error as OfficeExtension.Error;
      }
      throw new Error("The host let it pass.");
    },
  };
}
