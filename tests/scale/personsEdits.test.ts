import { tryHistories } from "../actions/support/keepsTypedTexts";

test.each([
  ["few", 12, 20],
  ["many", 4, 200],
])(
  "after %s random edits each typed text is in its place or in 核对事项",
  async (_, histories, edits) => {
    await tryHistories(histories, edits);
  },
);
