const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const LocalisedFunctions = require("./tools/localised-functions.cjs");
const { addinAddress, officeFiles, officeScript, contentPolicy } = require("./tools/hosting.cjs");

/** The files whose documentation becomes functions.json; each subject has one. */
const functionFiles = fs
  .readdirSync(path.join(__dirname, "src/functions/formulas"))
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => `./src/functions/formulas/${name}`);

/** `environment` may say otherwise where office.js comes from and where the bundle goes; `npm run dev` does. */
module.exports = (environment, argv) => {
  const isProduction = argv.mode === "production";
  const office = environment.office || process.env.OFFICE_JS || "cdn";
  const address = addinAddress(process.env.ADDIN_URL);
  return {
    mode: argv.mode,
    target: ["web", "es2021"],
    entry: {
      functions: functionFiles,
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: environment.folder || path.join(__dirname, "dist"),
      publicPath: "",
      clean: true,
      // The manifest names functions.js, so its name never changes.
      filename: ({ chunk }) =>
        isProduction && chunk.name !== "functions" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      environment: { dynamicImport: true },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    devtool: isProduction ? false : "source-map",
    cache: environment.uncached
      ? false
      : {
          type: "filesystem",
          cacheDirectory: path.join(__dirname, ".cache/webpack"),
          buildDependencies: { config: [__filename, path.join(__dirname, "tools/hosting.cjs")] },
        },
    performance: false,
    optimization: {
      // One runtime: functions and pane must share one module registry, hence one ledger.
      runtimeChunk: "single",
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: true }),
      ],
      splitChunks: {
        chunks: (chunk) => chunk.name !== "functions",
        cacheGroups: {
          react: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
            name: "react",
            priority: 20,
          },
        },
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2021",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                // Fields are assigned, not defined through a helper: no class of ours has a setter to run into.
                assumptions: { setPublicClassFields: true },
              },
            },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new LocalisedFunctions({
        metadata: "functions.json",
        language: "zh-CN",
        translations: { "en-US": path.join(__dirname, "src/functions/functions.en-US.json") },
      }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        templateParameters: { officeScript: officeScript(office), policy: contentPolicy(office) },
        minify: false,
        // In watch mode the page's own compilation would bring its functions.json again, without translations.
        cache: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.css" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "assets/dataset", to: "dataset", noErrorOnMissing: true },
          { from: "assets/rules", to: "rules", noErrorOnMissing: true },
          {
            from: "manifest.xml",
            transform: (content) =>
              content.toString().replaceAll("https://localhost:3000", address),
          },
          ...officeFiles(office),
        ],
      }),
    ],
    stats: "errors-warnings",
  };
};
