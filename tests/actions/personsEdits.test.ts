import { tryHistories } from "./support/keepsTypedTexts";

// Each run draws new ones; `npm run test:scale` tries many, of up to 200 edits.
test("after 60 random edits of a person and making everything again, each typed text is in its place or in 核对事项 with its address", async () => {
  await tryHistories(1, 60);
});
