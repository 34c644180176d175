import { tryHostile } from "../actions/hostile/hostileLaw";

test("twelve things that somebody does while deeds run lose nothing", async () => {
  process.stdout.write(`${await tryHostile(150, 12, 1_562_721_938)}\n`);
});
