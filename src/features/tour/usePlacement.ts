import { dequal } from 'dequal';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { oncePerFrame } from '@/map/oncePerFrame';
import { type Box, keepInRoom, type Point, placeCard } from './placeCard';
import { ringAround } from './ringAround';
import type { Spot } from './tourSteps';
import { visibleBox } from './visibleBox';

/** The selector of a thing and where it is to be seen. */
type Seen = { of: string; box: Box };

/** Where the rings and the card come; no place before the first look. */
type Placement = { rings: readonly Seen[]; at?: Point };

const seen = (selectors: readonly string[]): Seen[] =>
  selectors.flatMap((of) => {
    const box = visibleBox(of);
    return box === undefined ? [] : [{ of, box }];
  });

const boxOf = ({ box }: Seen): Box => box;

/** Where things are now. `before`: where the card was, to wait there for what is not on the screen yet. */
const look = (spots: readonly Spot[], card: HTMLElement, before: Point | undefined): Placement => {
  const room = { width: innerWidth, height: innerHeight };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const spot = spots.find(({ rings: [first] }) => visibleBox(first) !== undefined);
  if (spot === undefined) {
    return { rings: [], at: keepInRoom(before ?? { left: 0, top: room.height }, size, room) };
  }
  const { rings, beside = rings[0], within, keepFree = [] } = spot;
  const around = seen(rings);
  const at = placeCard(size, {
    room,
    about: seen([beside]).concat(around).map(boxOf),
    within: within === undefined ? undefined : visibleBox(within),
    keepFree: seen(keepFree).map(boxOf),
  });
  return { rings: around.map(({ of, box }) => ({ of, box: ringAround(box, room) })), at };
};

/** Keeps the card and the rings where the step's things are, however the layout changes. */
export const usePlacement = (spots: readonly Spot[], card: RefObject<HTMLElement | null>): Placement => {
  const [placement, setPlacement] = useState<Placement>({ rings: [] });
  const latest = useRef(placement);
  useLayoutEffect(() => {
    const lookAgain = () => {
      if (card.current === null) return;
      const next = look(spots, card.current, latest.current.at);
      if (dequal(latest.current, next)) return;
      latest.current = next;
      setPlacement(next);
    };
    const { ask, cancel } = oncePerFrame<void>(lookAgain);
    const again = () => ask();
    const sizes = new ResizeObserver(again);
    for (const element of [document.body, document.querySelector('.workspace__main'), card.current]) {
      if (element !== null) sizes.observe(element);
    }
    // At once, so that the ring is there as soon as what it is for.
    const contents = new MutationObserver(lookAgain);
    contents.observe(document.body, { childList: true, subtree: true });
    addEventListener('resize', again);
    document.addEventListener('scroll', again, { capture: true, passive: true });
    lookAgain();
    return () => {
      cancel();
      sizes.disconnect();
      contents.disconnect();
      removeEventListener('resize', again);
      document.removeEventListener('scroll', again, { capture: true });
    };
  }, [spots, card]);
  return placement;
};
