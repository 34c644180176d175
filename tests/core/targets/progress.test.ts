import {
  doublingDate,
  doublingProgress,
  gap,
  growthToDouble,
  needed,
  pace,
  progress,
  projected,
} from "../../../src/core/targets";
import rows from "../../cases/targets/progress.json";
import { testAnswers } from "../answerRows";

testAnswers(rows, {
  doublingDate,
  doublingProgress,
  gap,
  growthToDouble,
  needed,
  pace,
  progress,
  projected,
});
