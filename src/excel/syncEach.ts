/**
 * Queues one batch, syncs, then goes on to the next: for work that outgrows one request.
 * Batches follow one another because Excel limits the size of each request and answer to 5 MB.
 */
export async function syncEach<T>(
  context: Excel.RequestContext,
  batches: readonly T[],
  queue: (batch: T) => void,
): Promise<void> {
  const [first, ...rest] = batches;
  if (first === undefined) return;
  queue(first);
  await context.sync();
  await syncEach(context, rest, queue);
}
