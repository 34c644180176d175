import webpack, { type Configuration } from "webpack";

export interface WatchedBundle {
  /** Resolves after the first build, however it ended. */
  readonly built: Promise<void>;
  /** Builds again as after an edit; resolves when that has ended. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

/** Builds now and after each edit, and tells each time what the compiler complains of: nothing is "". */
export function watchBundle(
  configuration: Configuration,
  onBuilt: (fault: string, milliseconds: number) => void,
): WatchedBundle {
  const compiler = webpack(configuration);
  let first: () => void = () => undefined;
  const built = new Promise<void>((resolve) => {
    first = resolve;
  });
  const watching = compiler.watch({}, (error, stats) => {
    const complaints = stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : "";
    const { startTime = 0, endTime = 0 } = stats ?? {};
    onBuilt(error?.message ?? complaints, endTime - startTime);
    first();
  });
  if (!watching) throw new Error("webpack watches once only.");
  return {
    built,
    rebuild: () =>
      ended((callback) => {
        watching.invalidate(callback);
      }),
    close: async () => {
      await ended((callback) => {
        watching.close(callback);
      });
      await ended((callback) => {
        compiler.close(callback);
      });
    },
  };
}

function ended(start: (callback: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
