import js from "@eslint/js";
import tseslint from "typescript-eslint";

// Names come from data: whatever makes markup of a text is forbidden.
const markup = ["innerHTML", "outerHTML", "insertAdjacentHTML", "write", "writeln"].map((property) => ({
  property,
  message: "Names from the data never become markup: use h() of dom.ts.",
}));

export default tseslint.config(
  { ignores: ["node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      "no-restricted-properties": ["error", ...markup],
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-eval": "error",
      "no-implied-eval": "error",
    },
  },
  { files: ["*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } } },
);
