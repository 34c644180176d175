/** Rows that tell when they are looked into: a scan cannot tell a row from the next without that. */
export function countedRows<T extends object>(
  originals: readonly T[],
): { readonly rows: readonly T[]; readonly visitedIn: (work: () => void) => number } {
  const visited = new Set<T>();
  let isCounting = false;
  const handler: ProxyHandler<T> = {
    get: (row, property) => {
      if (isCounting) visited.add(row);
      return Reflect.get(row, property) as unknown;
    },
  };
  const visitedIn = (work: () => void): number => {
    visited.clear();
    isCounting = true;
    work();
    isCounting = false;
    return visited.size;
  };
  return { rows: originals.map((row) => new Proxy(row, handler)), visitedIn };
}
