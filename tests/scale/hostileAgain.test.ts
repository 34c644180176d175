import { tryHostile } from "../actions/hostile/hostileLaw";

test("twelve other things lose nothing", async () => {
  process.stdout.write(`${await tryHostile(150, 12, 731_204_557)}\n`);
});
