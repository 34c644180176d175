import { dateFromSerial, serialFromDate } from "../../../src/core/periods";
import cases from "../../cases/sheet-facts.json";

describe("Excel's serial days", () => {
  test.each(cases.serials)("$date is day $serial, and back", ({ date, serial }) => {
    expect(serialFromDate(date)).toBe(serial);
    expect(dateFromSerial(serial)).toBe(date);
  });

  test("the time of day does not change the date", () => {
    expect(dateFromSerial(45473.999)).toBe("2024-06-30");
  });

  test.each(cases.noDates)("“%s” is no day that Excel can hold", (date) => {
    expect(serialFromDate(date)).toBeUndefined();
  });

  test.each(cases.noSerials)("day %s is no date", (serial) => {
    expect(dateFromSerial(serial)).toBeUndefined();
  });
});
