import { UserError } from "../../core/userError";
import { message, refuse, refuseAll } from "./words";

/** Longer than Excel on the web needs for the largest request that we send. */
const millisecondsToAnswer = 120_000;
/** For a request that asks for nothing but a name. */
const millisecondsToSayName = 10_000;

type Beat<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * A batch that ends whatever Excel does: a request without an answer is given up, and what follows it is not begun,
 * so that an answer that comes late meets nobody. While a cell is edited Excel may take as long as it likes.
 */
export function timed<T>(beat: Beat<T>): Beat<T> {
  return (context) => {
    const send = context.sync.bind(context);
    const sendInTime = async <Passed>(passed?: Passed): Promise<Passed> => {
      await answered(send());
      return passed as Passed;
    };
    context.sync = sendInTime;
    return beat(context);
  };
}

/** Whether a person has a cell open for typing, by asking for what Excel never refuses otherwise. */
export async function isCellEdited(): Promise<boolean> {
  const name = Excel.run({ delayForCellEdit: false }, async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  try {
    await within(millisecondsToSayName, name);
    return false;
  } catch (error) {
    return cellEditCodes.has(codeOf(error) ?? "");
  }
}

/** The second is a refusal like any other, too: who meets it asks again. */
const cellEditCodes: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "InvalidOperation",
]);

export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

async function answered(answer: Promise<unknown>): Promise<void> {
  try {
    while (!(await within(millisecondsToAnswer, answer))) {
      if (!(await isCellEdited())) throw refuse("noAnswer");
    }
  } catch (error) {
    if (error instanceof OfficeExtension.Error || error instanceof UserError) throw error;
    // An answer that office.js itself stumbles over.
    throw refuseAll([message("brokenOff")], error);
  }
}

/** Whether it has ended by then. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
