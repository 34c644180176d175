/** Something that changes, and tells those who listen. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  /** Calls the listener after every change; the returned function ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Resolves as soon as the state is so. */
export function until<State>(
  { get, subscribe }: Store<State>,
  isSo: (state: State) => boolean,
): Promise<void> {
  if (isSo(get())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = subscribe(() => {
      if (!isSo(get())) return;
      stop();
      resolve();
    });
  });
}
