import { useEffect, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { useScreen } from '@/state/screenStore';
import { rdText } from '@/text/numbers';

type ToRd = (position: Position) => readonly [number, number];

/** The place under the pointer in RD coordinates, in whole metres. The conversion is loaded when it is first needed. */
export const PointerPosition = () => {
  const pointer = useScreen((screen) => screen.pointer);
  const [toRd, setToRd] = useState<ToRd>();
  const isWanted = pointer !== null;
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    void import('@/geo/rd')
      .then(({ loadRd }) => loadRd())
      .then(({ toRd: convert }) => {
        if (!isGone) setToRd(() => convert);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  if (pointer === null || toRd === undefined) return null;
  return <p className="pointer-position small">{rdText(toRd(pointer))}</p>;
};
