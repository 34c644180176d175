/** What the page that holds office.js is to the host; the host stands in another realm. */
export interface HostWindow {
  readonly setTimeout: (handler: unknown, ms?: number, ...args: unknown[]) => unknown;
  external?: unknown;
  _richApiNativeBridge?: unknown;
}

/** What office.js asks of the page contract. */
export interface PageContract {
  readonly canShowCards: boolean;
  readonly settings: Map<string, string>;
  readonly officeEvents: Map<number, (id: number, args: unknown) => void>;
  /** Answers a message of the rich API. */
  process(body: unknown, flags: number, bytes: number): Promise<unknown>;
  /** Called when office.js has been given its answer. */
  answered(): void;
  execute(id: number, args: unknown): void;
  connect(push: (entries: readonly unknown[]) => void): void;
}

export interface PageOptions {
  /** Requirement sets and their versions as text. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly instance?: string;
  /** office.js waits up to half a second between batches of results; tests and commands do not. */
  readonly isFast?: boolean;
  /** Office in its dark theme. */
  readonly isDark?: boolean;
}

const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DelayForCellEdit: "1.1",
};

type Finish = (answer: unknown) => void;

/** Puts the two seams in place that office.js meets its host by; before its script runs. */
export function install(page: HostWindow, host: PageContract, options: PageOptions = {}): void {
  const context = applicationContext(host, options);
  const external = {
    GetContext: () => context,
    // Flags 3: shared runtime and custom functions; disableLogging keeps telemetry out.
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$$$disableLogging$3",
    Execute: (id: number, args: unknown, done: Finish) => {
      host.execute(id, args);
      done(0);
    },
    RegisterEvent: (id: number, _target: unknown, fire: Finish, done: Finish) => {
      host.officeEvents.set(id, fire);
      done(0);
    },
    UnregisterEvent: (id: number, _target: unknown, done: Finish) => {
      host.officeEvents.delete(id);
      done(0);
    },
  };
  Object.defineProperty(page, "external", { configurable: true, value: external });
  const bridge = {
    onMessageFromHost: undefined as ((text: string) => void) | undefined,
    sendMessageToHost: (text: string) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const bytes = new TextEncoder().encode(text).length;
      void host.process(message.body, flags, bytes).then((body) => {
        const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
        host.answered();
      });
    },
  };
  page._richApiNativeBridge = bridge;
  host.connect((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  if (options.isFast === true) hurryTimers(page);
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

function applicationContext(host: PageContract, options: PageOptions): Record<string, unknown> {
  const [font, ground, edge] =
    options.isDark === true ? [0xffffff, 0x262626, 0x0a0a0a] : [0, 0xffffff, 0xf3f3f3];
  const theme = {
    primaryFontColor: font,
    primaryBackgroundColor: ground,
    secondaryFontColor: font,
    secondaryBackgroundColor: edge,
  };
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of host.settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      host.settings.clear();
      keys.forEach((key, index) => host.settings.set(key, values[index] ?? ""));
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "jm",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "zh-CN",
    GetAppDataLocale: () => "zh-CN",
    GetDocUrl: () => options.url ?? "",
    // 1 would make the document read-only.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInitialDisplayMode: () => 2,
    GetInstanceId: () => options.instance ?? crypto.randomUUID(),
    GetHostFullVersion: () => "16.0.15407.10000",
    GetSupportedMatrix: () =>
      JSON.stringify(
        options.sets ??
          (host.canShowCards ? { ...requirementSets, ExcelApi: "1.20" } : requirementSets),
      ),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settings,
  };
}

/** Lets the waits of office.js's custom functions pass at once; all other timers stay. */
function hurryTimers(page: HostWindow): void {
  const usual = page.setTimeout;
  const hurried = (handler: unknown, ms?: number, ...args: unknown[]): unknown => {
    const isBatchWait =
      typeof handler === "function" && ms === 50 && handler.name.startsWith("bound ");
    const isPause =
      typeof handler === "function" &&
      (ms ?? 0) >= 200 &&
      (ms ?? 0) <= 2000 &&
      String(handler).includes("_inProgressContextSyncExpectedFinishTime");
    return usual.call(page, handler, isBatchWait || isPause ? 0 : ms, ...args);
  };
  Object.defineProperty(page, "setTimeout", { configurable: true, writable: true, value: hurried });
}
