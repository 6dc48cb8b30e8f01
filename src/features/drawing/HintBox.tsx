import { type ReactNode, useEffect, useRef, useState } from 'react';
import './drawingHint.css';

/** What lies over the map while drawing: it goes to the other side of the map as soon as a hand works where it lies. */
export const HintBox = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    const map = box.current?.closest('.plan-canvas')?.querySelector<HTMLElement>('.plan-canvas__map');
    const giveWay = ({ clientX, clientY, buttons }: PointerEvent) => {
      const hint = box.current?.getBoundingClientRect();
      if (hint === undefined || buttons === 0) return;
      const isAcross = clientX >= hint.left && clientX <= hint.right;
      if (isAcross && clientY >= hint.top && clientY <= hint.bottom) setIsAway((before) => !before);
    };
    const stop = new AbortController();
    const { signal } = stop;
    map?.addEventListener('pointerdown', giveWay, { signal, capture: true });
    map?.addEventListener('pointermove', giveWay, { signal, capture: true });
    return () => stop.abort();
  }, []);
  return (
    <div ref={box} className={isAway ? 'drawing-hint drawing-hint--away' : 'drawing-hint'}>
      {children}
    </div>
  );
};
