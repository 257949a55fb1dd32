/** What the page asks of its server; every request has the token of the page's address. */

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
  const answer = await fetch(`/api/${path}`, { headers: { "x-thalweg-token": token() } });
  if (!answer.ok) throw await refusal(answer);
  return (await answer.json()) as T;
}

export async function askArrays<S>(path: string, body: unknown, signal?: AbortSignal): Promise<Arrays<S>> {
  const answer = await fetch(`/api/${path}`, {
    method: "POST",
    headers: { "x-thalweg-token": token(), "content-type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
  if (!answer.ok) throw await refusal(answer);
  return unpack<S>(await answer.arrayBuffer());
}

/** Listen to a stream of server-sent events, each a name with plain data; return what ends it. */
export function askEvents(path: string, on: Record<string, (data: unknown) => void>, onLost: () => void): () => void {
  const stream = new EventSource(`/api/${path}${path.includes("?") ? "&" : "?"}token=${encodeURIComponent(token())}`);
  for (const [name, take] of Object.entries(on)) {
    stream.addEventListener(name, (event) => take(JSON.parse((event as MessageEvent<string>).data)));
  }
  stream.addEventListener("error", onLost);
  return () => stream.close();
}

/** Tell the server that the page is open, for as long as it is. */
export function stayOpen(onLost: (lost: boolean) => void): void {
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
  try {
    const said = (await answer.json()) as { error?: string; at?: number };
    return new Refused(said.error ?? `The server answered with status ${answer.status}.`, said.at ?? null);
  } catch {
    return new Refused(`The server answered with status ${answer.status}.`);
  }
}
