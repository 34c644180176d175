import type { Host } from "../../../workbench/host/host";
import type { PageContract } from "../../../workbench/host/install";

/** Stands between a page and its host, so that the page can be given another one. */
export class HostRelay implements PageContract {
  private push: (entries: readonly unknown[]) => void = () => undefined;

  constructor(private host: Host) {}

  get canShowCards(): boolean {
    return this.host.canShowCards;
  }

  get settings(): Host["settings"] {
    return this.host.settings;
  }

  get officeEvents(): Host["officeEvents"] {
    return this.host.officeEvents;
  }

  process(body: unknown, flags: number, bytes: number): Promise<unknown> {
    return this.host.process(body, flags, bytes);
  }

  answered(): void {
    this.host.answered();
  }

  execute(id: number, args: unknown): void {
    this.host.execute(id, args);
  }

  connect(push: (entries: readonly unknown[]) => void): void {
    this.push = push;
    this.host.connect(push);
  }

  /** The host before must have nothing under way: its answers would reach the next. */
  turnTo(next: Host): void {
    for (const [id, fire] of this.host.officeEvents) next.officeEvents.set(id, fire);
    next.ribbon.isReady = this.host.ribbon.isReady;
    next.connect(this.push);
    this.host.dispose();
    this.host = next;
  }

  dispose(): void {
    this.host.dispose();
  }
}
