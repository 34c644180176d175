import { tryHostile } from "../actions/hostile/hostileLaw";

test("thirty things that somebody does while deeds run lose nothing", async () => {
  process.stdout.write(`${await tryHostile(20, 30, 959_157_430)}\n`);
});
