/** Numbers as a CSV file (RFC 4180). */

/** A column of a table: its name and its values. */
export interface Column {
  name: string;
  values: ArrayLike<number | string>;
}

/** Return a table as CSV. */
export function csv(columns: readonly Column[]): string {
  const rows = Math.max(0, ...columns.map(({ values }) => values.length));
  const lines = [columns.map(({ name }) => cell(name)).join(",")];
  for (let row = 0; row < rows; row++) lines.push(columns.map(({ values }) => cell(values[row] ?? "")).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

function cell(value: number | string): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  // A spreadsheet would read it as a formula.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
