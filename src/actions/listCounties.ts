import { counties } from "../core/ledger";
import type { Area, DateText } from "../core/model/dataset";
import { currentLedger } from "../session/currentLedger";

export interface CountyChoice {
  readonly area: Area;
  /** Name of the paired area; undefined where no document names it. */
  readonly partner: string | undefined;
  readonly facts: number;
  readonly targets: number;
}

export interface Choices {
  readonly counties: readonly CountyChoice[];
  /** The workbook's as-of date. */
  readonly asOf: DateText | undefined;
}

/** The counties that a summary can be made of, from the ledger that answers now. */
export async function listCounties(): Promise<Choices> {
  const ledger = await currentLedger();
  return {
    counties: counties(ledger).map((area) => ({
      area,
      partner: area.partner && (ledger.areaByCode.get(area.partner)?.name ?? area.partner),
      facts: ledger.observationsOfArea.get(area.area)?.length ?? 0,
      targets: ledger.targetsOfArea.get(area.area)?.length ?? 0,
    })),
    asOf: ledger.asOf,
  };
}
