/** `npm run dev`: the pane over the workbench's host in a browser page, built and shown anew after each edit. */
import { UserError } from "../src/core/userError";
import { readOptions, runCommand } from "../workbench/node/commandLine";
import { startDevServer } from "./dev/startDevServer";
import { stopped } from "./serve/stopped";

runCommand(async () => {
  const { values } = readOptions({ port: { type: "string" } }, false);
  const port = values.port === undefined ? undefined : portOf(values.port);
  console.log("正在构建加载项和开发页……");
  const server = await startDevServer({
    ...(port !== undefined && { port }),
    say: (line) => {
      console.log(line);
    },
  });
  console.log(`${server.url} 已就绪，按 Ctrl+C 停止。`);
  await stopped();
  await server.close();
  return 0;
});

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new UserError(`--port 应是 1 到 65535 的整数，现在是“${text}”。`);
  }
  return port;
}
