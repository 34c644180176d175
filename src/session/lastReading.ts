import type { Dataset, Observation, Report, Target } from "../core/model/dataset";
import type { RawGrid } from "../tables/cells/raw";
import { KnownRows } from "../tables/columns/knownRows";
import { catalogueTables, readCatalogue, type CatalogueReading } from "../tables/readCatalogue";

/** The catalogues as read, and the rows that were read by them. */
export interface KnownTables extends CatalogueReading {
  readonly facts: KnownRows<Observation>;
  readonly targets: KnownRows<Target>;
  readonly reports: KnownRows<Report>;
}

/** What our tables said when they were last read: after an edit few of their rows say anything else. */
export class LastReading {
  private text = "";
  private shipped: Dataset | undefined;
  private known: KnownTables | undefined;

  /** What is known by the catalogues of these tables; nothing that was read by others counts. */
  by(grids: ReadonlyMap<string, RawGrid>, shipped: Dataset): KnownTables {
    const text = JSON.stringify(catalogueTables.map((name) => grids.get(name)));
    if (this.known && text === this.text && shipped === this.shipped) return this.known;
    this.text = text;
    this.shipped = shipped;
    this.known = {
      ...readCatalogue(grids, shipped),
      facts: new KnownRows(),
      targets: new KnownRows(),
      reports: new KnownRows(),
    };
    return this.known;
  }
}
