import path from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import configuration from "../../webpack.config.js";

const sources = path.join(__dirname, "../../workbench/browser/dev");

/** The page around the pane, with the workbench's host in it. */
export function pageConfiguration(folder: string): Configuration {
  return {
    ...configuration({}, { mode: "development" }),
    name: "dev-page",
    entry: {
      page: path.join(sources, "page.ts"),
      joinHost: path.join(sources, "joinHost.ts"),
    },
    output: { path: folder, publicPath: "/page/", clean: true, filename: "[name].js" },
    devtool: false,
    optimization: { emitOnErrors: false },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: path.join(sources, "page.html"),
        chunks: ["page"],
      }),
      new CopyWebpackPlugin({ patterns: [{ from: path.join(sources, "page.css") }] }),
    ],
  };
}
