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
export const useGround = (frames: readonly Frame[]): { ground: Ground | undefined; isComing: boolean } => {
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const choice = useScreen((screen) => screen.backgroundChoice);
  const hasNoMap = useScreen((screen) => screen.hasNoMap);
  const own = useBroughtFiles((state) => state.files.find(({ kind }) => kind === 'map') ?? null);
  const [first] = frames;
  const key = first === undefined || hasNoMap ? undefined : [...frames.map(frameKey), choice, own?.id].join();
  const [asked, setAsked] = useState<Asked>({ key: undefined, ground: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that it depends on
  useEffect(() => {
    if (first === undefined || key === undefined) return;
    const stop = new AbortController();
    const { width, height } = first;
    const boxes = frames.map(({ box }) => box);
    const draw = async () => {
      const { groundPictures } = await import('@/map/groundPictures');
      const made = await groundPictures({ boxes, width, height, isPractice, choice, own }, stop.signal);
      if (made === undefined) return undefined;
      const pictures = new Map(
        frames.flatMap((frame, index) => {
          const href = made.hrefs[index];
          return href === undefined ? [] : [[frameKey(frame), href] as const];
        }),
      );
      return { pictures, credit: mapWords.backgrounds[made.shown] };
    };
    const show = (ground?: Ground) => {
      if (!stop.signal.aborted) setAsked({ key, ground });
    };
    draw().then(show, () => show());
    return () => stop.abort();
  }, [key]);
  return { ground: asked.ground, isComing: key !== undefined && asked.key !== key };
};
