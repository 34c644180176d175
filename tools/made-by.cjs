/** What a workbook that tests keep was made by, as one short text: worked out once per run, for all of its workers. */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");
const makers = ["dist", "workbench", "package-lock.json"];

function addTo(hash, place) {
  if (fs.statSync(place).isDirectory()) {
    for (const inside of fs.readdirSync(place).sort()) addTo(hash, path.join(place, inside));
    return;
  }
  hash.update(`${place}\n`).update(fs.readFileSync(place));
}

module.exports = () => {
  const hash = createHash("sha256");
  for (const maker of makers) addTo(hash, path.join(root, maker));
  process.env.MADE_BY = hash.digest("hex").slice(0, 16);
};
