/** Opens a file with excelize and prints the answers to a list of calls; jest's sandbox cannot start it. */
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const [file, calls] = process.argv.slice(2);

init(require.resolve("excelize-wasm").replace(/main\.c?js$/u, "excelize.wasm.gz")).then(
  (excelize) => {
    const book = excelize.OpenReader(readFileSync(file));
    const answers = JSON.parse(calls).map(([method, ...given]) => book[method](...given));
    process.stdout.write(JSON.stringify({ error: book.error ?? null, answers }));
    process.exit(0);
  },
);
