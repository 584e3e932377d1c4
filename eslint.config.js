import { readFileSync } from "node:fs";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** The glossary's last column: names that would say the customer's words in a second way. */
const [closedList = ""] = readFileSync(new URL("docs/glossary.md", import.meta.url), "utf8").split(
  "## Swedish words with one English name",
);
const neverCalled = closedList
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .flatMap((line) => [...(line.split("|").at(-2) ?? "").matchAll(/`(\w+)`/gu)].map((match) => match[1]));
if (!neverCalled.includes("deadline")) throw new Error("docs/glossary.md names nothing to refuse");

/** What the rest of the product takes as input: made in compose.ts alone. */
const clocksAndIds = [
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
  {
    selector:
      "CallExpression[callee.name=/^(randomUUID|uuid)$/], MemberExpression[property.name='randomUUID'], MemberExpression[object.name='Math'][property.name='random']",
    message: "Ids are made in compose.ts: take a function that makes them as input.",
  },
];

const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "The environment is read by the entry points: take Config as input.",
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
      "no-restricted-syntax": ["error", ...clocksAndIds, ...environment, ...style],
      "id-denylist": ["error", ...neverCalled],
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
  {
    files: ["src/compose.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...environment, ...style],
      // It names every adapter once, and nothing else.
      "max-lines": ["warn", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/{main,local,cli}.ts", "src/{local,cli}/**"],
    rules: { "no-restricted-syntax": ["error", ...clocksAndIds, ...style] },
  },
  { files: ["test/**"], rules: { "no-restricted-syntax": ["error", ...style], "max-lines": "off" } },
  { files: ["*.config.ts", "eslint.config.js", ".ci/**"], rules: { "no-restricted-syntax": "off" } },
  { files: ["**/*.js", "**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
);
