/** What a tab tells of a plan: an update that is on disk under this key, or, without one, that the plan is gone. */
export type News = { planId: string; written?: { key: number; update: Uint8Array } };

/** In the place of the key of a plan: the database was made anew, with nothing in it. */
export const everyPlan = '*';

const openChannel = (): BroadcastChannel | undefined => {
  try {
    return new BroadcastChannel('boven-de-kaart/log');
  } catch {
    // A browser that keeps nothing for this site has no channel either: every tab reads the disk when it is looked at.
    return undefined;
  }
};
const channel = openChannel();

const listeners = new Set<(news: News) => void>();

const hear = (news: News): void => {
  for (const listener of [...listeners]) listener(news);
};

if (channel !== undefined) channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);

/** Tells the other tabs of this browser. */
export const tellOthers = (news: News): void => channel?.postMessage(news);

/** Tells every tab, this one included. */
export const tellAll = (news: News): void => {
  tellOthers(news);
  hear(news);
};

/** Calls back with what is told. Returns the function that stops it. */
export const onNews = (listener: (news: News) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
