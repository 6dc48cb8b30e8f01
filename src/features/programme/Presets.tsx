import { lazy, Suspense, useRef, useState } from 'react';
import type { Location } from '@/domain/location';
import { usePlan } from '@/state/planStore';
import { presetText } from '@/text/presets';
import './presets.css';

const KeepPreset = lazy(() => import('./KeepPreset').then((module) => ({ default: module.KeepPreset })));
const UsePreset = lazy(() => import('./UsePreset').then((module) => ({ default: module.UsePreset })));

type PresetsProps = { location: Location; startYear: number | undefined };

/** Keeping the programme of a location under a name, and using one that was kept. Nothing when neither can be done. */
export const Presets = ({ location, startYear }: PresetsProps) => {
  const hasPresets = usePlan((plan) => plan.view.presets.size > 0);
  const [opened, setOpened] = useState<'keep' | 'use'>();
  const openers = { keep: useRef<HTMLButtonElement>(null), use: useRef<HTMLButtonElement>(null) };
  const can = { keep: location.programme.some(({ count }) => count !== 0), use: hasPresets };
  const choices = (['use', 'keep'] as const).filter((each) => can[each]);
  const close = () => {
    setOpened(undefined);
    if (opened !== undefined) openers[opened].current?.focus();
  };
  if (choices.length === 0) return null;
  return (
    <div className="presets">
      <p className="presets__choices">
        {choices.map((each) => (
          <button
            key={each}
            ref={openers[each]}
            type="button"
            className="button button--link"
            aria-expanded={opened === each}
            onClick={() => setOpened(opened === each ? undefined : each)}
          >
            {presetText[each]}
          </button>
        ))}
      </p>
      <Suspense>
        {opened === 'keep' && can.keep && <KeepPreset location={location} onDone={close} />}
        {opened === 'use' && can.use && (
          <UsePreset location={location} startYear={startYear} onDone={close} />
        )}
      </Suspense>
    </div>
  );
};
