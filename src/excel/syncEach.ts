/**
 * Queues one batch, syncs, reads its answer, then goes on to the next: for work that outgrows one request.
 * Batches follow one another because Excel limits the size of each request and answer to 5 MB.
 */
export async function syncEach<T>(
  context: Excel.RequestContext,
  [first, ...rest]: readonly T[],
  queue: (batch: T) => void,
  read?: (batch: T) => void,
): Promise<void> {
  if (first === undefined) return;
  queue(first);
  await context.sync();
  read?.(first);
  await syncEach(context, rest, queue, read);
}
