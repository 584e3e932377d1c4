import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const clocks = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The only clock is made in compose.ts: take `now` as input.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The only clock is made in compose.ts: take `now` as input.",
  },
  {
    selector:
      "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
    message: "The only clock is made in compose.ts: take `now` as input.",
  },
];

const style = [
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
  { selector: "ExportDefaultDeclaration", message: "Use a named export." },
];

export default defineConfig(
  { ignores: ["dist", "coverage", "gallery", "test-results", "node_modules", ".data"] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...clocks, ...style],
      "id-denylist": ["error", "deadline", "cutoff", "cutOff", "signOff", "dueDate", "stopDate"],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "max-lines": ["warn", { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["src/compose.ts", "test/**"], rules: { "no-restricted-syntax": ["error", ...style] } },
  { files: ["test/**"], rules: { "max-lines": "off" } },
  { files: ["*.config.ts", "eslint.config.js"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
