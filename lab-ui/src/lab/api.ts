/** What the page asks of its server; every request has the token of the page's address.
 *
 * A page that was saved as a file has answers in itself, and no server (record.ts).
 */

import { learn, told } from "../language";
import { say } from "./export/words";
import { counted, missing, remember, remembered, rememberLater, savedPage } from "./record";

const token = (): string => new URLSearchParams(location.search).get("token") ?? "";

/** A request that the server refused, with its sentence. */
export class Refused extends Error {
  constructor(
    message: string,
    /** The character of a formula that it is about. */
    readonly at: number | null = null,
  ) {
    super(message);
  }
}

export type Numbers = Float32Array | Int32Array;

export interface Arrays<S> {
  said: S;
  arrays: Record<string, { values: Numbers; shape: number[] }>;
}

export async function askJson<T>(path: string): Promise<T> {
  return learnt<T>(await ask(path, path, {}));
}

export async function askArrays<S>(path: string, body: unknown, signal?: AbortSignal): Promise<Arrays<S>> {
  const text = JSON.stringify(body);
  const answer = await ask(`${path} ${text}`, path, { method: "POST", body: text, signal });
  return unpack<S>(answer.slice().buffer);
}

/** Ask by a JSON object for plain data. */
export async function askObject<T>(path: string, body: unknown): Promise<T> {
  const text = JSON.stringify(body);
  return learnt<T>(await ask(`${path} ${text}`, path, { method: "POST", body: text }));
}

/** Read an answer in JSON; the Chinese that comes with it is remembered. */
function learnt<T>(answer: Uint8Array): T {
  const found = JSON.parse(new TextDecoder().decode(answer)) as T;
  learn(found);
  return found;
}

/** Ask for a file; it is in no record. */
export async function askFile(path: string): Promise<Blob> {
  if (savedPage()) throw new Refused(say("needsLab"));
  const answer = await fetch(`/api/${path}`, { headers: { "x-thalweg-token": token() } });
  if (!answer.ok) throw await refusal(answer);
  return answer.blob();
}

/** Send a file of the user's, under its name; return what the server says of it. */
export async function upload<T>(path: string, file: File): Promise<T> {
  if (savedPage()) throw new Refused(say("needsLab"));
  const answer = await fetch(`/api/${path}?name=${encodeURIComponent(file.name)}`, {
    method: "POST",
    headers: { "x-thalweg-token": token(), "content-type": "application/octet-stream" },
    body: file,
  });
  if (!answer.ok) throw await refusal(answer);
  const found = (await answer.json()) as T;
  learn(found);
  return found;
}

/** Return an answer: of the page's own record where it has one, else of the server. */
async function ask(key: string, path: string, request: RequestInit): Promise<Uint8Array> {
  const saved = await savedPage();
  if (saved) {
    const found = saved.answers.get(key);
    if (found) return found;
    missing();
    throw new Refused(say("needsLab"));
  }
  // What is computed from what is given stays as it is; other answers may have changed.
  const before = request.body ? remembered(key) : undefined;
  if (before) return before;
  return counted(async () => {
    const headers = { "x-thalweg-token": token(), ...(request.body ? { "content-type": "application/json" } : {}) };
    const answer = await fetch(`/api/${path}`, { ...request, headers });
    if (!answer.ok) throw await refusal(answer);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    remember(key, bytes);
    return bytes;
  });
}

/** Return how many bytes the record of a saved page may have. */
export async function roomForRecord(): Promise<number> {
  const answer = await fetch("/api/export", { headers: { "x-thalweg-token": token() } });
  if (!answer.ok) throw await refusal(answer);
  return ((await answer.json()) as { room: number }).room;
}

/** Return the file of a page with a record. */
export async function fileOfRecord(record: Uint8Array): Promise<Blob> {
  const answer = await fetch("/api/export", {
    method: "POST",
    headers: { "x-thalweg-token": token(), "content-type": "application/gzip" },
    body: record as Uint8Array<ArrayBuffer>,
  });
  if (!answer.ok) throw await refusal(answer);
  return answer.blob();
}

/** Listen to a stream of server-sent events, each a name with plain data; return what ends it.
 *
 * A saved page tells what came of it before it was saved.
 */
export function askEvents(path: string, on: Record<string, (data: unknown) => void>, onLost: () => void): () => void {
  const key = `events ${path}`;
  let stream: EventSource | null = null, ended = false;
  const end = () => {
    ended = true;
    stream?.close();
  };
  const tell = ([name, data]: [string, unknown]) => {
    learn(data);
    if (!ended) on[name]?.(data);
  };
  const begin = async () => {
    const saved = await savedPage();
    const before = saved ? saved.answers.get(key) : remembered(key);
    if (before) {
      for (const event of JSON.parse(new TextDecoder().decode(before)) as [string, unknown][]) tell(event);
    } else if (!saved && !ended) stream = listen();
  };
  const listen = () => {
    const made = new EventSource(`/api/${path}${path.includes("?") ? "&" : "?"}token=${encodeURIComponent(token())}`);
    const came: [string, unknown][] = [];
    made.addEventListener("open", () => came.splice(0)); // a server tells all from the beginning
    for (const name of Object.keys(on)) {
      made.addEventListener(name, (event) => {
        const said: [string, unknown] = [name, JSON.parse((event as MessageEvent<string>).data)];
        came.push(said);
        rememberLater(key, () => new TextEncoder().encode(JSON.stringify(came)));
        tell(said);
      });
    }
    made.addEventListener("error", onLost);
    return made;
  };
  void begin();
  return end;
}

/** Tell the server that the page is open, for as long as it is. */
export function stayOpen(onLost: (lost: boolean) => void): void {
  if (savedPage()) return;
  const stream = new EventSource(`/api/present?token=${encodeURIComponent(token())}`);
  stream.addEventListener("here", () => onLost(false));
  stream.addEventListener("error", () => onLost(true));
}

/** Read a message of arrays: see thalweg/lab/packed.py. */
export function unpack<S>(message: ArrayBuffer): Arrays<S> {
  const length = new DataView(message).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(message, 4, length))) as S & {
    arrays: Record<string, { dtype: string; shape: number[]; offset: number }>;
  };
  learn(header);
  const arrays: Arrays<S>["arrays"] = {};
  for (const [name, { dtype, shape, offset }] of Object.entries(header.arrays)) {
    const count = shape.reduce((a, b) => a * b, 1);
    const start = 4 + length + offset;
    const values = dtype === "int32" ? new Int32Array(message, start, count) : new Float32Array(message, start, count);
    arrays[name] = { values, shape };
  }
  return { said: header, arrays };
}

async function refusal(answer: Response): Promise<Refused> {
  const text = await answer.text();
  try {
    const said = JSON.parse(text) as { error?: string; at?: number };
    learn(said);
    return new Refused(said.error ? told(said.error) : `The server answered with status ${answer.status}.`, said.at ?? null);
  } catch {
    // What the guard refuses, it says in a sentence.
    return new Refused(/^text\/plain/.test(answer.headers.get("content-type") ?? "") && text ? text : `The server answered with status ${answer.status}.`);
  }
}
