import { shippedPackage } from "../fixtures/generatedPackage";
import { contentsOf } from "./support/contentsOf";
import { openWorkbook, smallPackage } from "./support/openWorkbook";

describe.each([
  ["the shipped dataset", shippedPackage()],
  ["two invented counties", smallPackage],
])("making everything twice from %s", (_, texts) => {
  test.each(["静态", "公式"] as const)(
    "changes nothing and writes nothing in mode %s",
    async (mode) => {
      const book = await openWorkbook(texts);
      expect((await book.load()).problems).toEqual([]);
      expect((await book.build({ mode })).problems).toEqual([]);
      const made = contentsOf(book.host);
      const xml = book.host.snapshot().customXml;
      book.host.counts.reset();

      const reopened = await openWorkbook(texts, book.host);
      expect(await reopened.load()).toMatchObject({ written: [], kept: [], problems: [] });
      expect(await reopened.build({ mode })).toMatchObject({ written: [], problems: [] });
      expect(contentsOf(book.host)).toEqual(made);
      expect(book.host.snapshot().customXml).toEqual(xml);
      expect(book.host.counts.changes).toBe(0);
      book.close();
      reopened.close();
    },
  );
});
