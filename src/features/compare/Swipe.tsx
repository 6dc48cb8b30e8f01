import type { KeyboardEvent, PointerEvent } from 'react';
import { compareText } from '@/text/compare';

/** The line between the two sides: dragged over the map, or moved with the arrows. */
export const Swipe = ({ share, onMove }: { share: number; onMove: (share: number) => void }) => {
  const swipeTo = (next: number) => onMove(Math.min(1, Math.max(0, next)));
  const follow = (event: PointerEvent<HTMLElement>) => {
    const bounds = event.currentTarget.closest('.compare-map')?.getBoundingClientRect();
    if (bounds !== undefined && event.buttons !== 0) swipeTo((event.clientX - bounds.left) / bounds.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -0.05, ArrowRight: 0.05, Home: -1, End: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    swipeTo(share + step);
  };
  const percent = Math.round(share * 100);
  return (
    <div className="swipe" style={{ insetInlineStart: `${share * 100}%` }}>
      <div
        className="swipe__grip"
        role="slider"
        tabIndex={0}
        aria-label={compareText.swipe}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={compareText.swipeAt(percent)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={follow}
      >
        ‹ ›
      </div>
    </div>
  );
};
