import { tryHostile } from "../actions/hostile/hostileLaw";

test("twelve things that somebody does while deeds run lose nothing", async () => {
  process.stdout.write(`${await tryHostile(200, 12)}\n`);
});
