/**
 * Derives functions.<language>.json from the generated metadata, which knows one language only and
 * never lets a function receive an error of its neighbour. A text that is missing fails the build.
 */
const fs = require("node:fs");
const { Compilation, WebpackError, sources } = require("webpack");

const pluginName = "LocalisedFunctions";

module.exports = class LocalisedFunctions {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { metadata, language, translations, readText = readUtf8 } = this.options;
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
        const asset = compilation.getAsset(metadata);
        if (asset === undefined) return;
        const original = {
          allowErrorForDataTypeAny: true,
          ...JSON.parse(asset.source.source().toString()),
        };
        const faults = missingTexts(original);
        const write = (name, content) => {
          const source = new sources.RawSource(`${JSON.stringify(content, null, 2)}\n`);
          if (compilation.getAsset(name)) compilation.updateAsset(name, source);
          else compilation.emitAsset(name, source);
        };
        write(metadata, original);
        write(metadata.replace(/json$/, `${language}.json`), original);
        for (const [other, file] of Object.entries(translations)) {
          compilation.fileDependencies.add(file);
          const texts = JSON.parse(readText(file));
          faults.push(...untranslated(original, texts).map((fault) => `${other}: ${fault}`));
          write(metadata.replace(/json$/, `${other}.json`), translated(original, texts));
        }
        compilation.errors.push(
          ...faults.map((fault) => new WebpackError(`${pluginName}: ${fault}`)),
        );
      });
    });
  }
};

function readUtf8(file) {
  return fs.readFileSync(file, "utf8");
}

function missingTexts({ functions, enums = [] }) {
  return [
    ...functions
      .filter(({ description }) => !description)
      .map(({ id }) => `${id} has no description`),
    ...functions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ description }) => !description)
        .map(({ name }) => `${id} does not describe ${name}`),
    ),
    ...enums.flatMap(({ id, values }) =>
      values.filter(({ tooltip }) => !tooltip).map(({ name }) => `${id} does not describe ${name}`),
    ),
  ];
}

function untranslated({ functions, enums = [] }, texts) {
  const faults = [];
  const compare = (place, wanted, given) => {
    for (const name of wanted) if (!given?.[name]) faults.push(`${place}${name} has no text`);
    for (const name of Object.keys(given ?? {})) {
      if (!wanted.includes(name)) faults.push(`${place}${name} is not in the code`);
    }
  };
  compare(
    "",
    functions.map(({ id }) => id),
    texts.functions,
  );
  for (const { id, parameters } of functions) {
    compare(
      `${id}.`,
      parameters.map(({ name }) => name),
      texts.functions[id]?.parameters,
    );
    if (!texts.functions[id]?.description) faults.push(`${id} has no description`);
  }
  compare(
    "",
    enums.map(({ id }) => id),
    texts.enums,
  );
  for (const { id, values } of enums) {
    compare(
      `${id}.`,
      values.map(({ name }) => name),
      texts.enums?.[id],
    );
  }
  return faults;
}

function translated(metadata, texts) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      description: texts.functions[entry.id]?.description ?? "",
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        description: texts.functions[entry.id]?.parameters?.[parameter.name] ?? "",
      })),
    })),
    ...(metadata.enums && {
      enums: metadata.enums.map((list) => ({
        ...list,
        values: list.values.map((value) => ({ ...value, ...texts.enums?.[list.id]?.[value.name] })),
      })),
    }),
  };
}
