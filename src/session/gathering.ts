/** Gathers what comes in quick succession, and hands it over at once after a moment of quiet. */
export class Gathering<T> {
  private items: T[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private handled: Promise<void> = Promise.resolve();
  private isHandedOver: () => void = () => undefined;

  /** @param handle must not reject */
  constructor(
    private readonly quietMilliseconds: number,
    private readonly handle: (items: readonly T[]) => Promise<void>,
  ) {}

  add(item: T): void {
    if (this.items.length === 0) {
      const before = this.handled;
      this.handled = new Promise<void>((resolve) => {
        this.isHandedOver = resolve;
      }).then(() => before);
    }
    this.items.push(item);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const items = this.items;
      this.items = [];
      void this.handle(items).then(this.isHandedOver);
    }, this.quietMilliseconds);
  }

  /** Resolves once all that was added, also meanwhile, has been handled. */
  async rest(): Promise<void> {
    let handled: Promise<void>;
    do {
      handled = this.handled;
      await handled;
    } while (handled !== this.handled);
  }
}
