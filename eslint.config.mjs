import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import jsxA11y from "eslint-plugin-jsx-a11y";

const layers = [
  "core",
  "tables",
  "sheet",
  "excel",
  "session",
  "actions",
  "functions",
  "commands",
  "taskpane",
];

/** What each folder of src may import besides itself (docs/architecture.md draws the arrows). */
const mayImport = {
  core: [],
  tables: ["core"],
  sheet: ["tables", "core"],
  excel: ["sheet", "tables", "core"],
  session: ["tables", "core"],
  actions: ["excel", "session", "sheet", "tables", "core"],
  functions: ["session", "sheet", "tables", "core"],
  commands: ["actions", "excel", "session", "sheet", "tables", "core"],
  taskpane: ["actions", "commands", "functions", "excel", "session", "sheet", "tables", "core"],
};

const directions = layers.map((layer) => {
  const forbidden = layers.filter((other) => other !== layer && !mayImport[layer].includes(other));
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [...forbidden.map((other) => `**/${other}/**`), "**/workbench/**"],
              message: `src/${layer} may not import from there (docs/architecture.md).`,
            },
          ],
        },
      ],
    },
  };
});

const stateless = ["Program", "Program > ExportNamedDeclaration"]
  .flatMap((place) => [
    `${place} > VariableDeclaration[kind!='const']`,
    // What is made empty is made to be filled.
    `${place} > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/(Map|Set)$/][arguments.length=0]`,
    `${place} > VariableDeclaration > VariableDeclarator > ArrayExpression[elements.length=0]`,
  ])
  .map((selector) => ({
    selector,
    message: "What changes belongs to the session (src/session/session.ts).",
  }));

const wordless = [
  "Literal[value=/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/]",
  "TemplateElement[value.cooked=/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/]",
].map((selector) => ({
  selector,
  message:
    "What people read stands in the folder's words.ts; names of sheets in their definitions.",
}));

const enumless = {
  selector: "TSEnumDeclaration",
  message: "A union of literals says the same, and needs no code.",
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "out/",
      "node_modules/",
      ".cache/",
      "**/*.cjs",
      "**/*.mjs",
      "webpack.config.js",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...stateless] } },
  {
    // No library whose types have enums is seen from here, and none is declared: nothing could be assigned to one.
    files: ["core", "tables", "sheet"].map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-syntax": ["error", ...stateless, enumless],
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["session", "excel", "actions", "commands"].map((layer) => `src/${layer}/**/*.ts`),
    ignores: [
      "src/**/{words,englishWords}.ts",
      "src/actions/deed/**/{build,fill,state,step}Words.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...stateless, ...wordless] },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    files: ["workbench/**/*.ts", "conformance/**/*.ts", "tools/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  ...directions,
);
