/** How an optimizer goes down three surfaces, beside plain descent. */

import { h, refill } from "../../dom";
import { figure, setting } from "../../format";
import { onRedraw } from "../../theme";
import { askArrays } from "../api";
import { flat, type Flat } from "../flat";
import { mathOf } from "../mathml";
import type { Walk } from "../paths";
import { uneven } from "../terrain";
import { inLanguage, say as common } from "../words";
import type { Picture, Rule } from "./rule";
import { say } from "./words";

const OWN = 1, PLAIN = 7; // their colours

export interface Behaviour {
  element: HTMLElement;
  /** Ask for the pictures of a rule, and show them; return what is shown. */
  show: (rule: Rule) => Promise<Picture[]>;
  close: () => void;
}

export function behaviour(): Behaviour {
  const lead = h("p", { class: "note" });
  const pictures = h("div", { class: "pictures" });
  const element = h(
    "section", { class: "card wide", "aria-labelledby": "behaviour" },
    h("h2", { class: "sub", id: "behaviour" }, say("behaviour")), lead, pictures,
  );
  let flats: Flat[] = [];
  let redraws: (() => void)[] = [];
  let asked = 0;
  const free = () => {
    for (const each of flats) each.close();
    [flats, redraws] = [[], []];
  };
  onRedraw(() => {
    for (const each of redraws) each();
  });

  const show: Behaviour["show"] = async (rule) => {
    const place = ++asked;
    free();
    lead.textContent = rule.beside ? say("behaviourAround") : say("behaviourSaid");
    const plain = rule.beside ? `${rule.beside} ${say("alone")}` : say("plain");
    if (!rule.descends) {
      refill(pictures, h("p", { class: "note" }, say("noSurface")));
      return [];
    }
    refill(pictures, h("p", { class: "waiting-words", role: "status" }, common("waiting")));
    const { said, arrays } = await askArrays<{ pictures: Picture[] }>("rule/pictures", { name: rule.name });
    if (place !== asked) return []; // another rule is shown meanwhile
    free();
    refill(pictures, ...said.pictures.map((picture, k) => {
      const { values: heights, shape } = arrays[`heights${k}`];
      const points = arrays[`points${k}`].values as Float32Array;
      const each = points.length / picture.runs.length;
      const walks: Walk[] = picture.runs.map((run, row) => ({
        name: row ? "plain" : run.name, words: run.name, status: run.status, ended: -1,
        points: points.subarray(row * each, (row + 1) * each), heights: new Float32Array(), colour: row ? PLAIN : OWN,
      }));
      const drawn = rule.name === picture.runs[1].name ? walks.slice(1) : walks.reverse();
      const canvas = flat(`${inLanguage(rule.title)}: ${inLanguage(picture.title)}`, null);
      const { x, y, low, high } = picture;
      canvas.show({ x, y, low, high, columns: shape[1], rows: shape[0], heights: heights as Float32Array, log: uneven(heights as Float32Array, low, high) }, { minima: picture.minima });
      const draw = () => canvas.draw({ walks: drawn, steps: picture.steps, start: picture.start, shown: null });
      flats.push(canvas);
      redraws.push(draw);
      const made = h(
        "figure", { class: "behaviour" },
        h("h3", {}, inLanguage(picture.title)), h("div", { class: "stage" }, canvas.element), h("div", { class: "equations", tabindex: 0 }, mathOf(picture.equation)),
        h("ul", { class: "ends" }, ...picture.runs.slice(drawn.length === 1 ? 1 : 0).map((run, row, all) => h(
          "li", {},
          h("span", { class: `dot-of g${row || all.length === 1 ? PLAIN : OWN}` }),
          `${row || all.length === 1 ? plain : inLanguage(rule.title)}${run.lr === null ? "" : `, lr ${setting(run.lr)}`}: ${say("endsAt")} ${figure(run.height, 3)}`,
        ))),
        h("p", { class: "aside" }, `${picture.steps} ${say("stepsTaken")}${inLanguage([". ", "。"])}${inLanguage(picture.about)}`),
      );
      requestAnimationFrame(draw);
      return made;
    }));
    return said.pictures;
  };
  return { element, show, close: free };
}
