import { probeTile, type TileService } from '@/sources/pdok/urls';

/** Long enough for a slow line, short enough not to hold up a workshop. */
const patience = 4_000;

/** The first template of a service that answers with a tile; null when none does. Never throws. */
export const reachableTemplate = async (
  service: TileService,
  signal: AbortSignal,
): Promise<string | null> => {
  for (const template of service.templates) {
    try {
      const answer = await fetch(probeTile(template), {
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      });
      // An error page with status 200 is no tile.
      if (answer.ok && answer.headers.get('content-type')?.startsWith('image/')) return template;
    } catch {
      // Offline, refused, too slow or no longer asked: the next template, or none.
      if (signal.aborted) return null;
    }
  }
  return null;
};
