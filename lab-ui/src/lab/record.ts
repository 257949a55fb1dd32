/** The server's answers: those the page has had, and those that a page saved as a file has in itself.
 *
 * A record is gzip of: 4 bytes, the length of the header, little-endian; the header in JSON, with the
 * place of each answer; the answers, each at a multiple of 8 bytes.
 */

export interface Saved {
  /** The state that was saved, as it stood in the address. */
  address: string;
  /** When, as an ISO date. */
  on: string;
  /** What was too large to be kept. */
  dropped: string[];
  answers: Map<string, Uint8Array>;
}

interface Header extends Omit<Saved, "answers"> {
  answers: [key: string, offset: number, length: number][];
}

const MOST_KEPT = 32 * 2 ** 20; // bytes of answers that are remembered

/** The latest answers of the server, the oldest first. */
const seen = new Map<string, Uint8Array>();
let seenBytes = 0;
let wanted: Map<string, Uint8Array> | null = null;
let asked = 0, latest = 0;

/** Remember an answer; the oldest are forgotten when there are too many. */
export function remember(key: string, answer: Uint8Array): void {
  seenBytes += answer.length - (seen.get(key)?.length ?? 0);
  seen.delete(key);
  seen.set(key, answer);
  for (const [old, bytes] of seen) {
    if (seenBytes <= MOST_KEPT) break;
    seen.delete(old);
    seenBytes -= bytes.length;
  }
  wanted?.set(key, answer);
}

/** Answers that grow: they are written down when they are needed. */
const growing = new Map<string, () => Uint8Array>();

/** Remember an answer that grows, as what a stream of events has told. */
export function rememberLater(key: string, answer: () => Uint8Array): void {
  growing.set(key, answer);
}

/** Return a remembered answer while a page is recorded; otherwise the server is asked. */
export function remembered(key: string): Uint8Array | undefined {
  const found = wanted ? (seen.get(key) ?? growing.get(key)?.()) : undefined;
  if (found) wanted!.set(key, found);
  return found;
}

/** Count a request as running until it is done. */
export async function counted<T>(request: () => Promise<T>): Promise<T> {
  asked++;
  try {
    return await request();
  } finally {
    asked--;
    latest = performance.now();
  }
}

/** Return the answers that something asks for: until nothing was asked for a while. */
export async function recordedDuring(doing: () => Promise<void>): Promise<Map<string, Uint8Array>> {
  const answers = new Map<string, Uint8Array>();
  wanted = answers;
  try {
    await doing();
    latest = performance.now();
    while (asked > 0 || performance.now() - latest < 250) await new Promise((go) => setTimeout(go, 50));
  } finally {
    wanted = null;
  }
  return answers;
}

/** Write a record. */
export async function packedRecord(of: Saved): Promise<Uint8Array> {
  const places: Header["answers"] = [];
  let end = 0;
  for (const [key, bytes] of of.answers) {
    places.push([key, end, bytes.length]);
    end += Math.ceil(bytes.length / 8) * 8;
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...of, answers: places } satisfies Header));
  const whole = new Uint8Array(4 + header.length + end);
  new DataView(whole.buffer).setUint32(0, header.length, true);
  whole.set(header, 4);
  [...of.answers.values()].forEach((bytes, k) => whole.set(bytes, 4 + header.length + places[k][1]));
  return through(whole, new CompressionStream("gzip"));
}

/** Read a record. */
export async function unpackedRecord(packed: Uint8Array): Promise<Saved> {
  const whole = await through(packed, new DecompressionStream("gzip"));
  const length = new DataView(whole.buffer).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(4, 4 + length))) as Header;
  const answers = header.answers.map(([key, offset, size]): [string, Uint8Array] => {
    const start = 4 + length + offset;
    return [key, whole.slice(start, start + size)]; // a copy begins at a multiple of 8 again
  });
  return { ...header, answers: new Map(answers) };
}

async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const made = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(made).arrayBuffer());
}

let own: Promise<Saved> | null | undefined;

/** Return the record that stands in the page; null where the lab's server hands the page out. */
export function savedPage(): Promise<Saved> | null {
  if (own === undefined) {
    const text = document.getElementById("record")?.textContent;
    own = text ? unpackedRecord(Uint8Array.from(atob(text.trim()), (sign) => sign.charCodeAt(0))) : null;
  }
  return own;
}

let onMissing: () => void = () => {};

/** Call a function when a saved page asks for what it does not have. */
export function whenMissing(call: () => void): void {
  onMissing = call;
}

export function missing(): void {
  onMissing();
}
