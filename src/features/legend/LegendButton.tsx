import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { legendText } from '@/text/legend';
import { Icon } from '@/ui/Icon';

const LegendSheet = lazy(() => import('./Legend').then((module) => ({ default: module.LegendSheet })));

/** On the map: a small button with the legend behind it, which stays open until it is closed. */
export const LegendButton = () => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.activeElement !== button.current) return;
      event.preventDefault();
      setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  return (
    <div className="legend-button">
      {isOpen && (
        <section className="legend-button__sheet" id={id} aria-label={legendText.name}>
          <Suspense>
            <LegendSheet />
          </Suspense>
        </section>
      )}
      <button
        ref={button}
        type="button"
        className="map-chip legend-button__chip"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {legendText.name}
        <Icon name="chevron" />
      </button>
    </div>
  );
};
