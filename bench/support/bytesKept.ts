/** What something made keeps of memory, after everything else has been swept away; needs `--expose-gc`. */
export function bytesKept<Made>(make: () => Made): { readonly made: Made; readonly bytes: number } {
  const before = heapInUse();
  const made = make();
  return { made, bytes: heapInUse() - before };
}

function heapInUse(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Memory is measured with --expose-gc only.");
  // Finalizers of the first sweep free what the second takes.
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}
