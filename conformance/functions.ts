/** Functions that show what Excel hands them; functions.json describes them to Excel. */
export function associateFunctions(): void {
  CustomFunctions.associate("SEEN", (x: unknown) => JSON.stringify(x, shown));
  CustomFunctions.associate("FAIL", (code: unknown) => {
    const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
    const kind = code === "#N/A" ? notAvailable : invalidValue;
    // The types do not say that it is one.
    throw new CustomFunctions.Error(kind, "试") as unknown as Error;
  });
  CustomFunctions.associate(
    "WHERE",
    (_x: unknown, _y: unknown, { parameterAddresses }: CustomFunctions.Invocation) =>
      (parameterAddresses ?? []).join("|"),
  );
  CustomFunctions.associate("CARD", () => ({
    type: "Double",
    basicType: "Double",
    basicValue: 5,
    properties: { 出处: { type: "String", basicType: "String", basicValue: "试" } },
    layouts: { compact: { icon: "DocumentText" } },
  }));
  let ticks = 0;
  CustomFunctions.associate("TICK", () => (ticks += 1));
}

/** An error by its code, a number with properties as the number. */
function shown(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Reflect.get(value, "basicValue") ?? Reflect.get(value, "code") ?? value;
}
