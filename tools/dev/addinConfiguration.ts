import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Compiler, Configuration, WebpackPluginInstance } from "webpack";
import configuration from "../../webpack.config.js";

const name = "JoinScript";

/** The add-in as `npm run build` bundles it, but for the page of `npm run dev`: unminified and quick to build again. */
export function addinConfiguration(
  folder: string,
  plugins: readonly WebpackPluginInstance[] = [],
): Configuration {
  const addin = configuration({ office: "self", folder }, { mode: "development" });
  return {
    ...addin,
    name: "dev-addin",
    experiments: { cacheUnaffected: true },
    module: {
      ...addin.module,
      // Packages do not change while this runs.
      unsafeCache: (module) => /[\\/]node_modules[\\/]/.test(module.nameForCondition() ?? ""),
    },
    // The last good pane stays where a build fails.
    optimization: { ...addin.optimization, emitOnErrors: false },
    plugins: [...(addin.plugins ?? []), { apply: addJoinScript }, ...plugins],
  };
}

/** office.js looks for its host when it loads, so the script that brings one stands before it. */
function addJoinScript(compiler: Compiler): void {
  compiler.hooks.compilation.tap(name, (compilation) => {
    HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(name, (data) => ({
      ...data,
      html: data.html.replace("<script", '<script src="/page/joinHost.js"></script>\n    <script'),
    }));
  });
}
