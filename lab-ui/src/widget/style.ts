/** The style of report and lab within a shadow root: neither reaches the notebook, nor the notebook's them. */

import uplotCss from "uplot/dist/uPlot.min.css?inline";
import labCss from "../lab/lab.css?inline";
import reportCss from "../report/report.css?inline";

/** Return a page's style for a shadow root: what is of the page is of its host and its frame. */
export function scoped(css: string): string {
  return css
    .replaceAll(/:root(:not\([^)]*\)|\[[^\]]*\])/g, ":host($1)")
    .replaceAll(":root", ":host")
    .replaceAll(/(^|[}\s,;])(html|body|main)(?=\s*[{,])/g, "$1.$2")
    .replaceAll(/@media\s*\((max|min)-width/g, "@container ($1-width");
}

const OWN = `
:host { display: block; }
.body { container-type: inline-size; border: 1px solid var(--edge); border-radius: 10px; font-size: 15px; }
.main { padding: 14px 18px 24px; max-width: none; }
.main > section:last-child { margin-bottom: 0; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 30px; } .verdict { font-size: 16.5px; }
button, input, select { font-family: inherit; }
`;

export const STYLE = `${uplotCss}\n${scoped(`${reportCss}\n${labCss}`)}\n${OWN}`;
