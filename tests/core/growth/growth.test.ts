import * as growth from "../../../src/core/growth";
import rows from "../../cases/growth/growth.json";
import { testAnswers } from "../answerRows";

testAnswers(rows, growth);
