import { useEffect, useState } from 'react';
import type { Frame } from '@/exchange/documents/map/frame';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { mapWords } from '@/text/documents/maps';
import { frameKey } from './documents/mapFigure';
import type { Ground } from './documents/source';

type Asked = { key: string | undefined; ground: Ground | undefined };

/**
 * The background map under the maps of a document: the one the screen shows, drawn anew for the paper. `isComing`: it is
 * being drawn.
 */
export const useGround = (frame: Frame | undefined): { ground: Ground | undefined; isComing: boolean } => {
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const choice = useScreen((screen) => screen.backgroundChoice);
  const hasNoMap = useScreen((screen) => screen.hasNoMap);
  const own = useBroughtFiles((state) => state.files.find(({ kind }) => kind === 'map') ?? null);
  const key = frame === undefined || hasNoMap ? undefined : [frameKey(frame), choice, own?.id].join();
  const [asked, setAsked] = useState<Asked>({ key: undefined, ground: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that it depends on
  useEffect(() => {
    if (frame === undefined || key === undefined) return;
    const stop = new AbortController();
    const { box, width, height } = frame;
    const draw = async () => {
      const { groundPicture } = await import('@/map/groundPicture');
      const picture = await groundPicture({ box, width, height, isPractice, choice, own }, stop.signal);
      if (picture === undefined) return undefined;
      return { frame: frameKey(frame), href: picture.href, credit: mapWords.backgrounds[picture.shown] };
    };
    const show = (ground?: Ground) => {
      if (!stop.signal.aborted) setAsked({ key, ground });
    };
    draw().then(show, () => show());
    return () => stop.abort();
  }, [key]);
  return { ground: asked.ground, isComing: key !== undefined && asked.key !== key };
};
