import { Host, type HostOptions } from "../../../workbench/host/host";
import { bootHost, type TestHost } from "./bootHost";

const matrix = { type: "any", dimensionality: "matrix" };

/** Functions that exist for tests of the host only. */
const functions = {
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: true,
  functions: [
    {
      id: "RATE",
      name: "RATE",
      parameters: [
        { name: "a", ...matrix },
        { name: "b", ...matrix },
      ],
    },
    { id: "COUNT", name: "COUNT", parameters: [{ name: "n", type: "number" }] },
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [
        { name: "x", type: "any" },
        { name: "y", type: "string", optional: true },
      ],
    },
    { id: "TICK", name: "TICK", parameters: [] },
    { id: "CARD", name: "CARD", parameters: [{ name: "parts", type: "string" }] },
    { id: "MANY", name: "MANY", parameters: [{ name: "all", ...matrix, repeating: true }] },
    { id: "NONE", name: "NONE", parameters: [{ name: "reason", type: "string" }] },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [{ name: "x", ...matrix }],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
  ],
};

const page = `
  window.seen = [];
  CustomFunctions.associate("RATE", (a, b) => {
    seen.push(["RATE", a, b]);
    return a.map((row, i) => row.map((x, j) => (x - b[i][j]) / b[i][j]));
  });
  CustomFunctions.associate("COUNT", async (n) => Array.from({ length: n }, (_, i) => ["第" + (i + 1), i + 1]));
  CustomFunctions.associate("ECHO", (x, y) => { seen.push(["ECHO", x instanceof CustomFunctions.Error ? x.code : x, y]); return x; });
  window.ticks = 0;
  CustomFunctions.associate("TICK", () => { ticks += 1; return ticks; });
  CustomFunctions.associate("CARD", (parts) => ({ type: "Double", basicValue: 5, ...JSON.parse(parts) }));
  CustomFunctions.associate("MANY", (all) => { seen.push(["MANY", all]); return all.length; });
  CustomFunctions.associate("NONE", (reason) => {
    if (reason === "") throw new Error("别的错");
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, reason);
  });
  CustomFunctions.associate("WHERE", (x, invocation) => invocation.address + "|" + invocation.parameterAddresses);
`;

export interface FunctionHost extends TestHost {
  /** Types a formula and waits for all answers. */
  type(address: string, formula: string | number): Promise<void>;
  value(address: string): string | number | boolean;
  /** Arguments the functions were called with. */
  seen(): unknown[];
}

/** A host whose page has the functions `T.RATE`, `T.COUNT`, `T.ECHO`, `T.TICK`, `T.CARD`, `T.MANY`, `T.NONE`, `T.WHERE`. */
export async function bootFunctions(options: HostOptions = {}): Promise<FunctionHost> {
  const host = new Host({ functions, namespace: "T", ...options });
  const booted = await bootHost({ host });
  booted.window.eval(page);
  return {
    ...booted,
    type: async (address, formula) => {
      await host.person.typeInto("Sheet1", address, formula);
      await host.settle(5000);
    },
    value: (address) => host.person.see("Sheet1", address).value,
    // Values of the page are of another realm: brought over as JSON.
    seen: () => JSON.parse(JSON.stringify(booted.window["seen"])) as unknown[],
  };
}
