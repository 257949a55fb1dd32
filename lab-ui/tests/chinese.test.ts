// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { counted } from "../src/format";
import { CHINESE } from "../src/lab/chinese";
import { begun, learn, setLanguage, t, takeChinese, told } from "../src/language";

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? files(join(folder, each.name)) : each.name.endsWith(".ts") ? [join(folder, each.name)] : [],
  );
}

/** Return the texts that components say by `t`, and the nouns that they count, as the table has them. */
function said(): Set<string> {
  const found = new Set<string>();
  for (const file of files(join(__dirname, "..", "src"))) {
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "t") {
        const { template } = node;
        found.add(ts.isNoSubstitutionTemplateLiteral(template) ? template.text : template.head.text + template.templateSpans.map(({ literal }, k) => `{${k}}${literal.text}`).join(""));
      }
      if (ts.isCallExpression(node) && node.expression.getText() === "counted" && node.arguments.length === 2) {
        found.add(`{0} ${(node.arguments[1] as ts.StringLiteral).text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  }
  return found;
}

const holes = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

describe("the components' Chinese", () => {
  it("is there for every text, and for no other", () => {
    expect(Object.keys(CHINESE).sort()).toEqual([...said()].sort());
  });
  it("has the values of the English", () => {
    for (const [english, chinese] of Object.entries(CHINESE)) {
      expect(holes(chinese), english).toEqual(holes(english));
      expect(chinese, english).not.toBe(english);
    }
  });
  it("begins a sentence with a capital, but not a run's name", () => {
    expect(begun("the mean of 8 nets wins.")).toBe("The mean of 8 nets wins.");
    expect(begun("sgd lr=0.1 wins.")).toBe("sgd lr=0.1 wins.");
  });
  it("is said in the lab's language, with values that are not read again", () => {
    takeChinese(CHINESE);
    expect(t`Residuals of ${"{0}"}`).toBe("Residuals of {0}");
    expect([counted(1, "row"), counted(2000, "row")]).toEqual(["1 row", "2,000 rows"]);
    learn({ zh: { "It won.": "它胜出。" } });
    expect(told("It won.")).toBe("It won.");
    setLanguage("zh");
    expect(t`Residuals of ${"{0}"}`).toBe("{0} 的残差");
    expect(counted(2000, "row")).toBe("2,000 行");
    expect([told("It won."), told("Never heard.")]).toEqual(["它胜出。", "Never heard."]);
    setLanguage("en");
    takeChinese({});
  });
});
