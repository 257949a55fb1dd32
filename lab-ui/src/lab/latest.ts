/** Work of which only the latest matters: while one is under way, the last that was asked waits. */

export interface Latest {
  /** Do it now, or once what is under way has ended. */
  ask: () => void;
  /** End what is under way, and do no more. */
  close: () => void;
}

/**
 * Make it. Unlike ending what is under way whenever something is asked, something is always shown
 * while a point is dragged or a slider moves, as quickly as the server answers.
 */
export function latest(work: (signal: AbortSignal) => Promise<void>): Latest {
  const ending = new AbortController();
  let busy = false, again = false;
  const ask = (): void => {
    if (ending.signal.aborted) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    void work(ending.signal).finally(() => {
      busy = false;
      if (!again) return;
      again = false;
      ask();
    });
  };
  return { ask, close: () => ending.abort() };
}

export interface Newest {
  /** End what was asked before; the signal of what is asked now. */
  next: () => AbortSignal;
  /** Whether this is what was asked last, and is not ended. */
  is: (signal: AbortSignal) => boolean;
  /** End what is under way. */
  close: () => void;
}

/** Questions of which each makes the one before it pointless, as another surface does. */
export function newest(): Newest {
  let asking: AbortController | null = null;
  return {
    next: () => {
      asking?.abort();
      asking = new AbortController();
      return asking.signal;
    },
    is: (signal) => asking?.signal === signal && !signal.aborted,
    close: () => asking?.abort(),
  };
}
