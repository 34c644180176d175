import { tryHostile } from "./hostileLaw";

// `npm run test:scale` tries many more.
test("whatever somebody does while deeds run, each typed word is in its place or in 核对事项 and each value in the row of its key", async () => {
  await tryHostile(4, 12, 1_562_721_938);
});
