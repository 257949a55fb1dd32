/** The confusion matrix: rows are what a test row is, columns what it was taken for. */

import { h } from "../dom";
import { cutInside, figure, percent } from "../format";
import { t } from "../language";

export const confusionWords = () => ({ about: t`Confusion matrix`, caption: t`Rows: the class it is; columns: what it was taken for.`, recall: t`recall` });

/** Make the table; a cell is the darker, the larger its share of its row. */
export function confusionTable(classes: readonly string[], matrix: readonly (readonly number[])[], words = confusionWords()): HTMLElement {
  const compact = classes.length > 12;
  return h(
    "div",
    { class: "scroll", role: "region", tabindex: 0, "aria-label": words.about },
    h(
      "table",
      { class: compact ? "confusion many" : "confusion" },
      h("caption", {}, words.caption),
      h("thead", {}, h("tr", {}, h("td", {}), ...classes.map((name) => h("th", { scope: "col", class: "n", title: name }, cutInside(name, compact ? 8 : 14))), h("th", { scope: "col", class: "n" }, words.recall))),
      h(
        "tbody",
        {},
        ...matrix.map((row, i) => {
          const all = row.reduce((a, b) => a + b, 0);
          return h(
            "tr",
            {},
            h("th", { scope: "row", title: classes[i] }, cutInside(classes[i], compact ? 12 : 20)),
            ...row.map((value, j) => h("td", { class: `n s${all > 0 ? Math.round((10 * value) / all) : 0} ${i === j ? "right" : "wrong"}` }, figure(value))),
            h("td", { class: "n" }, all > 0 ? percent(row[i] / all, 1) : "–"),
          );
        }),
      ),
    ),
  );
}
