import { tryHostile } from "./hostileLaw";

// `npm run test:scale` tries hundreds.
test("whatever somebody does while deeds run, each typed word is in its place or in 核对事项 and each value in the row of its key", async () => {
  const struck = await tryHostile(Number(process.env["N"] ?? 12), 12);
  console.log([...struck]);
});
