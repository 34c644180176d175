import { knownOf, type Known } from "./support/knownFigures";
import { printedPage, type PrintedPage } from "./support/printedPage";
import { countySheets, filledBook, ledgerInBook, shippedBook } from "./support/printedSheets";
import { unexplainedOn } from "./support/unexplained";

/*
 * Page 1 is read as it is printed. Each number on it is a figure of the ledger as of the day that the page names,
 * beside the name and the time of its row, or is reckoned from such figures; what else there may be is section
 * numerals, ordinals, numbers of sources, dates and times of rows.
 */

interface Printed {
  readonly page: PrintedPage;
  readonly known: Known;
}

const printed = new Map<string, Printed>();

beforeAll(async () => {
  const books = [
    ["as shipped", shippedBook, undefined],
    ["with half-year figures", filledBook, "2024-06-30"],
  ] as const;
  for (const [made, open, asOf] of books) {
    const book = await open();
    await book.build({ asOf });
    const ledger = await ledgerInBook();
    for (const [area, sheet] of countySheets) {
      const page = printedPage(book.host, sheet);
      printed.set(`${sheet} ${made}`, { page, known: knownOf(ledger, area) });
    }
    book.close();
  }
});

const pages = countySheets.flatMap(([, sheet]) => [
  `${sheet} as shipped`,
  `${sheet} with half-year figures`,
]);

function of(name: string): Printed {
  const found = printed.get(name);
  if (!found) throw new Error(`There is no page ${name}.`);
  return found;
}

test.each(pages)("each number on page 1 of %s is known", (name) => {
  const { page, known } = of(name);
  expect(unexplainedOn(page, known)).toEqual([]);
});

/** The page with one digit one more, for each digit of each number. */
function* altered(page: PrintedPage): Generator<readonly [where: string, page: PrintedPage]> {
  for (const [place, text] of page.texts) {
    for (const { 0: digit, index } of text.matchAll(/\d/gu)) {
      const [before, after] = [text.slice(0, index), text.slice(index + 1)];
      const texts = new Map([
        ...page.texts,
        [place, `${before}${(Number(digit) + 1) % 10}${after}`],
      ]);
      yield [`${place} ${before}‹${digit}›${after}`, { ...page, texts }];
    }
  }
}

test.each(pages)("a digit on page 1 of %s that is altered is found", (name) => {
  const { page, known } = of(name);
  const all = [...altered(page)];
  const unseen = all.filter(([, other]) => unexplainedOn(other, known).length === 0);
  expect(unseen.map(([where]) => where)).toEqual([]);
  expect(all.length).toBeGreaterThan(150);
});
