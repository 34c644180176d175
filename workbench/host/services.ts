import { HostError } from "../model/hostError";
import { Bag, type OfficeObject } from "../model/officeObject";
import type { Push } from "./events";

export interface ServiceHooks {
  readonly push: Push;
  /** Rows `[id, true, value]` or `[id, false, text, code]` of finished custom functions. */
  onFunctionResults(rows: readonly unknown[]): void;
  onReady(): void;
  visibility: string;
}

type Methods = Record<string, (...args: unknown[]) => unknown>;

/** Services that office.js calls by name beside the workbook. */
export function serviceNamed(name: string, hooks: ServiceHooks): OfficeObject {
  const methods = servicesOf(hooks)[name];
  if (!methods)
    throw new HostError("ApiNotFound", `The stand-in host does not know ${name}.`, name);
  const typeName = name.slice(name.lastIndexOf(".") + 1);
  return new Bag(typeName, { values: {}, methods }, new Map(), "");
}

function servicesOf(hooks: ServiceHooks): Record<string, Methods> {
  const show = (state: unknown): void => {
    hooks.visibility = state === "Visible" ? "Visible" : "Hidden";
    hooks.push([[65536, 65539, "", JSON.stringify({ visibility: hooks.visibility }), ""]]);
  };
  return {
    "Microsoft.InternalService.AddinInternalService": {
      notifyActionHandlerReady: () => {
        hooks.onReady();
        return null;
      },
    },
    "Microsoft.ExcelServices.CustomFunctions": {
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      // 2: results may come every 200 ms, 4: pauses are capped.
      _GetEnabledFeatures: () => [2, 4],
      setInvocationArrayResults: (rows) => {
        if (Array.isArray(rows)) hooks.onFunctionResults(rows);
        return null;
      },
    },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": {
      setAppRuntimeStartState: () => null,
      getAppRuntimeStartState: () => "Inactive",
    },
    "Microsoft.AppRuntime.AppRuntimeService": {
      setAppRuntimeState: (state) => {
        show(state);
        return null;
      },
      getAppRuntimeState: () => (hooks.visibility === "Visible" ? "Visible" : "Background"),
    },
    "Microsoft.DynamicRibbon.DynamicRibbon": { getTab: ribbonPart, getButton: ribbonPart },
    "Microsoft.Telemetry.TelemetryService": { sendTelemetryEvent: () => null },
  };
}

function ribbonPart(): OfficeObject {
  const methods = { setVisibility: () => null };
  return new Bag("RibbonControl", { values: { enabled: true }, methods }, new Map(), "");
}
