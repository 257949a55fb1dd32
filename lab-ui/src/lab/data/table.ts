/** The table in use: a file is dropped or chosen, or one that comes with Thalweg taken; its columns. */

import { h, refill } from "../../dom";
import { inLanguage, told, type Both } from "../../language";
import { askObject, upload } from "../api";
import { say, sayRole } from "./words";

export interface ColumnShown {
  name: string;
  /** The name, with signs that steer a terminal or a page made visible. */
  shown: string;
  role: string;
  detail: string;
  examples: string[];
}

export interface TableShown {
  name: string;
  rows: number;
  complete: boolean;
  columns: ColumnShown[];
  notes: string[];
  bundled: string;
  target: string | null;
}

export interface Bundled {
  name: string;
  title: Both;
  about: Both;
}

export interface TablePart {
  element: HTMLElement;
  show(table: TableShown | null): void;
  choose(target: string): void;
  /** Show what the race found of the columns. */
  found(columns: readonly { name: string; role: string; detail: string }[]): void;
}

interface Listeners {
  onTable: (table: TableShown) => void;
  onTarget: (name: string) => void;
  onProblem: (error: unknown) => void;
}

const DROPPABLE = "dragover";

/** Make the part of the page that is about the table. */
export function tablePart(bundled: readonly Bundled[], mostBytes: number, { onTable, onTarget, onProblem }: Listeners): TablePart {
  const said = h("p", { class: "aside", role: "status" });
  const file = h("input", { type: "file", class: "unseen", tabindex: -1, "aria-hidden": "true" });
  const pick = h("button", { type: "button", class: "play" }, say("choose"));
  pick.addEventListener("click", () => file.click());
  let busy = false;

  const taking = async (ask: () => Promise<TableShown>) => {
    if (busy) return;
    busy = true;
    said.textContent = say("uploading");
    try {
      onTable(await ask());
    } catch (error) {
      onProblem(error);
    } finally {
      busy = false;
      said.textContent = "";
    }
  };
  const takeFile = (given: File | undefined) => {
    if (!given) return;
    if (given.size > mostBytes) onProblem(new Error(`${say("tooLarge")} ${Math.floor(mostBytes / 2 ** 20)} MB.`));
    else void taking(() => upload<TableShown>("data/upload", given));
  };
  file.addEventListener("change", () => {
    takeFile(file.files?.[0]);
    file.value = "";
  });

  const others = bundled.map(({ name, title, about }) => {
    const button = h("button", { type: "button", class: "save", title: inLanguage(about) }, inLanguage(title));
    button.addEventListener("click", () => void taking(() => askObject<TableShown>("data/use", { bundled: name })));
    return button;
  });
  const zone = h(
    "div", { class: "drop-zone" },
    h("p", { class: "drop-words" }, say("drop")),
    h("div", { class: "above" }, pick, h("span", { class: "aside" }, say("bundled")), ...others),
    h("p", { class: "note" }, say("stays")), file,
  );
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add(DROPPABLE);
  });
  zone.addEventListener("dragleave", () => zone.classList.remove(DROPPABLE));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove(DROPPABLE);
    takeFile(event.dataTransfer?.files[0]);
  });

  const about = h("div", {});
  const element = h("section", { class: "card", "aria-label": say("table") }, h("h2", { class: "sub" }, say("table")), zone, said, about);
  const rows = new Map<string, { row: HTMLTableRowElement; radio: HTMLInputElement; role: HTMLElement; detail: HTMLElement; shown: ColumnShown }>();
  let target = "";

  const mark = () => {
    for (const [name, { row, radio, role, shown }] of rows) {
      const is = name === target;
      radio.checked = is;
      row.classList.toggle("winner", is);
      role.textContent = is ? say("isTarget") : roleWords(shown.role);
    }
  };
  /** Scroll the list, and only the list, so that a column is seen. */
  const reveal = (name: string) => {
    const row = rows.get(name)?.row, list = row?.closest<HTMLElement>(".columns");
    if (!row || !list) return;
    const below = row.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
    const above = list.getBoundingClientRect().top - row.getBoundingClientRect().top;
    if (below > 0) list.scrollTop += below;
    else if (above > 0) list.scrollTop -= above;
  };
  const show = (table: TableShown | null) => {
    rows.clear();
    zone.classList.toggle("small", table !== null);
    if (!table) {
      refill(about);
      return;
    }
    for (const column of table.columns) {
      const radio = h("input", { type: "radio", name: "target", "aria-label": `${say("target")}: ${column.shown}` });
      radio.addEventListener("change", () => onTarget(column.name));
      const role = h("td", {}), detail = h("td", { class: "soft" }, told(column.detail));
      const name = h("th", { scope: "row" }, h("label", { class: "column-name" }, radio, h("span", {}, column.shown)));
      const row = h("tr", {}, name, role, detail, h("td", { class: "soft" }, column.examples.join(" · ")));
      rows.set(column.name, { row, radio, role, detail, shown: column });
    }
    const count = `${table.rows.toLocaleString("en")} ${say("rows")}`;
    const many = table.complete ? count : `${count} (${say("firstRows")})`;
    refill(
      about,
      h("p", { class: "table-name" }, h("strong", {}, table.name), ` – ${many}, ${table.columns.length} ${say("columns")}`),
      table.notes.length ? h("ul", { class: "note" }, ...table.notes.map((note) => h("li", {}, told(note)))) : null,
      h(
        "div", { class: "scroll columns", role: "region", tabindex: 0, "aria-label": say("columns") },
        h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, `${say("target")} …`), h("th", { scope: "col" }, say("role")), h("th", { scope: "col" }, say("detail")), h("th", { scope: "col" }, say("values")))), h("tbody", {}, ...[...rows.values()].map(({ row }) => row))),
      ),
    );
    mark();
  };
  return {
    element, show,
    choose: (name) => {
      target = name;
      mark();
      requestAnimationFrame(() => reveal(name));
    },
    found: (columns) => {
      for (const { name, role, detail } of columns) {
        const known = rows.get(name);
        if (!known) continue;
        known.shown = { ...known.shown, role, detail };
        known.detail.textContent = told(detail);
      }
      mark();
    },
  };
}

const ROLES = ["target", "weight", "number", "category", "text", "date", "time", "duration", "group", "dropped"] as const;

function roleWords(role: string): string {
  const known = ROLES.find((each) => each === role);
  return known ? sayRole(known) : role;
}
