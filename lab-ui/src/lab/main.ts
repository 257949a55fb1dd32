/** The lab's shell: its pages, the language, the colours, and the state in the address. */

import "uplot/dist/uPlot.min.css";
import "../report/report.css";
import "./lab.css";
import "./rules.css";
import { h, refill } from "../dom";
import { setLanguage, takeChinese } from "../language";
import { choice } from "../pictures/choice";
import { followSystem, forgetRedraws, setTheme, type Theme } from "../theme";
import { stayOpen } from "./api";
import { exportMenu } from "./export/export-menu";
import { usualExports } from "./export/of-walks";
import { savePage } from "./export/save-page";
import { savedNote } from "./export/saved-note";
import { MOST_CHARACTERS, type Desk, type Opened, type Page } from "./page";
import { batchesPage } from "./pages/batches";
import { dataPage } from "./pages/data";
import { linePage } from "./pages/line";
import { metricsPage } from "./pages/metrics";
import { optimizersPage } from "./pages/optimizers";
import { rulesPage } from "./pages/rules";
import { savedPage, type Saved } from "./record";
import { CHINESE } from "./chinese";
import { inLanguage, say } from "./words";

/** The pages in the order of the menu. */
const PAGES: readonly Page[] = [linePage, batchesPage, optimizersPage, metricsPage, dataPage, rulesPage];
const FIRST = optimizersPage;

type Language = "en" | "zh";

const KEPT = "thalweg-language";
const own = document.getElementById("lab")!;
/** What each page's address was when it was left. */
const left = new Map<string, string>();
let language: Language = "en";
let theme: Theme = "auto";
let shown: { page: Page; opened: Opened | null } | null = null;
let opening = 0;
/** What the page that is shown says of itself. */
let exposed: Record<string, unknown> = {};
/** What this page was saved with; null: it is the lab's own. */
let saved: Saved | null = null;

const message = h("p", { class: "message", role: "status" });
const body = h("div", { class: "page" });

function said(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

function pageOf(parts: URLSearchParams): Page {
  return PAGES.find(({ name }) => name === parts.get("p")) ?? FIRST;
}

function addressOf(page: Page, parts: URLSearchParams): string {
  const all = new URLSearchParams({ p: page.name });
  for (const [name, value] of parts) if (name !== "p" && name !== "lang") all.append(name, value);
  if (language !== "en") all.set("lang", language);
  return all.toString();
}

function deskOf(page: Page): Desk {
  const mine = () => shown?.page === page;
  const parts = said();
  return {
    parts,
    keep: (state) => {
      if (!mine()) return;
      const address = addressOf(page, state);
      if (address.length > MOST_CHARACTERS) message.textContent = say("tooLong");
      else history.replaceState(null, "", `${location.pathname}${location.search}#${address}`);
    },
    expose: (values) => {
      if (!mine()) return;
      exposed = values;
      // for tests and for those who look inside; nothing on the page reads it
      Object.assign(globalThis, { thalweg: { page: page.name, language, ...values } });
      document.documentElement.dataset.ready = page.name;
    },
    tell: (words) => {
      if (mine()) message.textContent = words;
    },
  };
}

/** Open the page that the address names, or give it its new state. */
async function follow(): Promise<void> {
  const page = pageOf(said());
  if (shown?.page === page && shown.opened) {
    shown.opened.read(said());
    return;
  }
  await open(page);
}

async function open(page: Page): Promise<void> {
  const place = ++opening;
  if (shown?.opened) shown.opened.close();
  forgetRedraws();
  delete document.documentElement.dataset.ready;
  shown = { page, opened: null };
  exposed = {};
  fillHead(page);
  message.textContent = "";
  const into = h("div", {});
  refill(body, into);
  into.textContent = say("waiting");
  try {
    const opened = await page.open(into, deskOf(page));
    if (place === opening) shown.opened = opened;
    else opened.close(); // another page was opened meanwhile
  } catch (error) {
    if (place === opening) refill(into, h("p", { class: "message" }, error instanceof Error ? error.message : String(error)));
  }
}

const head = h("header", {});
const note = h("div", {});

/** What the export menu saves. */
function source() {
  if (!shown?.opened) return null;
  const { page, opened } = shown;
  const address = location.hash.slice(1);
  return {
    name: page.name,
    title: inLanguage(page.title),
    body,
    what: () => ({ ...usualExports(body, exposed), ...opened.exports?.() }),
    page: () => savePage(page, address),
  };
}

/** Show a saved page as it was saved: it was asked for what it does not have. */
function again(): void {
  if (!saved || !shown) return;
  history.replaceState(null, "", `${location.pathname}${location.search}#${addressOf(shown.page, new URLSearchParams(saved.address))}`);
  void open(shown.page);
}

function fillHead(page: Page): void {
  const languages = choice<Language>(say("language"), [{ value: "en", words: "English" }, { value: "zh", words: "中文" }], language, (value) => {
    language = value;
    if (!saved) localStorage.setItem(KEPT, value);
    setLanguage(value);
    const at = said();
    at.delete("lang");
    history.replaceState(null, "", `${location.pathname}${location.search}#${addressOf(page, at)}`);
    void open(page);
  });
  const colours = choice<Theme>(say("colours"), [{ value: "auto", words: say("auto") }, { value: "light", words: say("light") }, { value: "dark", words: say("dark") }], theme, (value) => {
    theme = value;
    setTheme(value);
  });
  document.title = `Thalweg: ${inLanguage(page.title)}`;
  refill(
    head,
    h("div", { class: "kicker" }, h("span", {}, "Thalweg lab"), h("span", { class: "switches" }, exportMenu(source, saved === null), languages, colours)),
    saved ? null : h("nav", { class: "pages", "aria-label": say("pages") }, ...PAGES.map((each) => tab(each, page))),
    h("h1", {}, inLanguage(page.title)),
    h("p", { class: "said" }, inLanguage(page.lead)),
  );
  refill(note, saved ? savedNote(saved, again) : null);
}

/** A link to a page, in the state in which it was left. */
function tab(to: Page, from: Page): HTMLElement {
  const link = h("a", { "aria-current": to === from ? "page" : undefined }, inLanguage(to.title));
  link.setAttribute("href", `#p=${to.name}`);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (to === from) return;
    left.set(from.name, location.hash);
    const before = new URLSearchParams((left.get(to.name) ?? "").slice(1));
    history.pushState(null, "", `${location.pathname}${location.search}#${addressOf(to, before)}`);
    void open(to);
  });
  return link;
}

async function begin(): Promise<void> {
  saved = await savedPage();
  if (saved && !location.hash) history.replaceState(null, "", `${location.pathname}${location.search}#${saved.address}`);
  const kept = saved ? null : localStorage.getItem(KEPT), wanted = said().get("lang") ?? kept;
  if (wanted === "zh" || wanted === "en") language = wanted;
  takeChinese(CHINESE);
  setLanguage(language);
  stayOpen((lost) => {
    message.textContent = lost ? say("lost") : "";
  });
  followSystem();
  refill(own, head, note, body, message);
  addEventListener("hashchange", () => void follow());
  void follow();
}

void begin();
