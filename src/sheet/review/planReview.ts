import { textCell } from "../../tables/cells/cells";
import type { RawGrid } from "../../tables/cells/raw";
import type { SheetPlan } from "../plan";
import { planTable } from "../tables/planTable";
import {
  openWord,
  reviewKey,
  reviewKinds,
  settledWord,
  type ReviewItem,
  type ReviewKind,
} from "./reviewItem";

interface ReviewRow {
  readonly key: string;
  readonly kind: string;
  readonly area: string;
  readonly place: string;
  readonly text: string;
  readonly state: string;
  readonly link?: ReviewItem["link"];
}

export interface ReviewOptions {
  /** 核对事项 as it stands, header row first; undefined where there is none. */
  readonly before: RawGrid | undefined;
  /** Kinds that were looked for now: an earlier line of these that is no longer found is settled. */
  readonly checked: readonly ReviewKind[];
  readonly sample: boolean;
}

/** 核对事项: what a person should look at; lines once written stay, and say when they are settled. */
export function planReview(items: readonly ReviewItem[], options: ReviewOptions): SheetPlan {
  const found = items.map((item): ReviewRow => ({
    key: reviewKey(item),
    kind: reviewKinds[item.kind],
    area: item.area,
    place: item.place,
    text: item.text,
    state: openWord,
    link: item.link,
  }));
  const unique = [...new Map(found.map((row) => [row.key, row])).values()];
  const keys = new Set(unique.map(({ key }) => key));
  const earlier = rowsBefore(options.before).filter(({ key }) => !keys.has(key));
  const checked = new Set<string>(options.checked.map((kind) => reviewKinds[kind]));
  // Other earlier lines stay as they are: a row that is not planned is left alone.
  const settled = earlier.filter(({ kind }) => checked.has(kind));
  const rows = [...unique, ...settled.map((row) => ({ ...row, state: settledWord }))];
  const columns = [
    { header: "编号", width: 13, cell: (row: ReviewRow) => textCell(row.key, "center") },
    { header: "类别", width: 12, cell: (row: ReviewRow) => textCell(row.kind, "center") },
    { header: "旗县", width: 15, cell: (row: ReviewRow) => textCell(row.area) },
    {
      header: "位置",
      width: 22,
      cell: (row: ReviewRow) =>
        row.link ? { ...textCell(row.place, "link"), link: row.link } : textCell(row.place),
    },
    { header: "内容", width: 64, cell: (row: ReviewRow) => textCell(row.text) },
    {
      header: "状态",
      width: 9,
      cell: (row: ReviewRow) => textCell(row.state, "center"),
    },
    { header: "备注", width: 24, owner: "persons" as const, cell: () => textCell("", "fillIn") },
  ];
  return planTable({
    kind: "review",
    sheet: "核对事项",
    table: "JM_Review",
    caption: "核对事项　请逐项核对；处理情况记在备注栏，不会被改写",
    sample: options.sample,
    columns,
    keyColumn: "编号",
    rows,
    frozenColumns: 2,
  });
}

/** Keys of the lines that are not settled yet. */
export function openKeys(before: RawGrid | undefined): ReadonlySet<string> {
  const rows = rowsBefore(before).filter(({ state }) => state === openWord);
  return new Set(rows.map(({ key }) => key));
}

function rowsBefore(grid: RawGrid | undefined): readonly ReviewRow[] {
  const header = (grid?.[0] ?? []).map(String);
  const at = (row: RawGrid[number], name: string): string =>
    String(row[header.indexOf(name)] ?? "");
  return (grid ?? [])
    .slice(1)
    .map((row) => ({
      key: at(row, "编号"),
      kind: at(row, "类别"),
      area: at(row, "旗县"),
      place: at(row, "位置"),
      text: at(row, "内容"),
      state: at(row, "状态"),
    }))
    .filter(({ key }) => key !== "");
}
