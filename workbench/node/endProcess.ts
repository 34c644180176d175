/**
 * Ends the process once all that was written has left it: to a pipe Node writes when the reader takes
 * it, and `process.exit` throws the rest away.
 */
export async function endProcess(code: number): Promise<never> {
  process.exitCode = code;
  await Promise.all([process.stdout, process.stderr].map(written));
  // Timers of the page would keep the process alive.
  process.exit(code);
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      resolve();
    };
    // A reader that has gone away takes nothing more, and that is no fault of the command.
    stream.on("error", end);
    stream.write("", end);
  });
}
