/**
 * Queues one batch, syncs, reads its answer, then goes on to the next: for work that outgrows one request.
 * Batches follow one another because Excel limits the size of each request and answer to 5 MB.
 */
export async function syncEach<T>(
  context: Excel.RequestContext,
  batches: readonly T[],
  queue: (batch: T) => void,
  read?: (batch: T) => void,
): Promise<void> {
  for (const batch of batches) {
    queue(batch);
    await send(context);
    read?.(batch);
  }
}

function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}
