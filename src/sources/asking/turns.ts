/** Gives the turn back. */
export type Release = () => void;

export type Turns = {
  /** A turn at this host, when there is one; null when the signal aborted before that. */
  take: (host: string, atOnce: number, signal: AbortSignal) => Promise<Release | null>;
};

/** Lets only so many ask a host at once; the others wait in line, and leave it when they no longer want to. */
export const createTurns = (): Turns => {
  const busy = new Map<string, number>();
  const lines = new Map<string, (() => void)[]>();

  const releaseOnce = (host: string): Release => {
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      const next = lines.get(host)?.shift();
      // The turn goes to the next in line, so that the number under way stays the same.
      if (next) next();
      else busy.set(host, (busy.get(host) ?? 1) - 1);
    };
  };

  const waitInLine = (host: string, signal: AbortSignal): Promise<Release | null> =>
    new Promise((resolve) => {
      const line = lines.get(host) ?? [];
      lines.set(host, line);
      const leave = () => {
        line.splice(line.indexOf(start), 1);
        resolve(null);
      };
      const start = () => {
        signal.removeEventListener('abort', leave);
        resolve(releaseOnce(host));
      };
      line.push(start);
      signal.addEventListener('abort', leave, { once: true });
    });

  return {
    take: async (host, atOnce, signal) => {
      if (signal.aborted) return null;
      const underWay = busy.get(host) ?? 0;
      if (underWay >= atOnce) return waitInLine(host, signal);
      busy.set(host, underWay + 1);
      return releaseOnce(host);
    },
  };
};
