import { BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import type { FormulaEngine } from "../../../workbench/calculation/formulaEngine";

class Answer extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(private readonly answer: number) {
    super("ANSWER");
  }

  override calculate(): NumberValueObject {
    return NumberValueObject.create(this.answer);
  }
}

/** An engine of another copy of its module, over the same Univer: two test files of one worker have such. */
async function engineThatAnswers(answer: number) {
  let made: FormulaEngine | undefined;
  await jest.isolateModulesAsync(async () => {
    const module = await import("../../../workbench/calculation/formulaEngine");
    made = new module.FormulaEngine();
  });
  if (!made) throw new Error("The module was not loaded.");
  const engine = made;
  engine.addSheet("first");
  engine.setSheetNames(new Map([["first", "Sheet1"]]));
  engine.setFunction(new Answer(answer));
  return async () => {
    engine.setCell("first", 0, 0, { f: "=ANSWER()" });
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    const [result] = await engine.run([{ sheet: "first", rect }]);
    return result?.cell?.v;
  };
}

test("no engine calls the functions of another, also of another copy of its module", async () => {
  const one = await engineThatAnswers(1);
  const two = await engineThatAnswers(2);
  expect(await one()).toBe(1);
  expect(await two()).toBe(2);
});
