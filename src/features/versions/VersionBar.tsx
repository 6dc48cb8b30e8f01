import { useEffect, useRef } from 'react';
import type { Plan } from '@/domain/plan';
import { currentMap } from '@/state/mapHandle';
import type { PlanView } from '@/state/planView';
import { type ShownVersion, showVersion } from '@/state/screenStore';
import { momentText } from '@/text/numbers';
import { versionText } from '@/text/versions';
import { Icon } from '@/ui/Icon';
import { restoreVersion } from './restoreVersion';
import { useBackButton } from './useBackButton';
import './versions.css';

const planOf = ({ header, locations, partners }: PlanView): Plan => ({
  ...header,
  partners: [...partners.values()],
  locations: [...locations.values()],
});

/** Goes back to the plan, with the focus on what stays: this bar goes. */
const leave = (): void => {
  showVersion(null);
  currentMap()?.focus();
};

const restore = ({ name, view }: ShownVersion): Promise<void> => {
  leave();
  return restoreVersion(planOf(view), name);
};

/** Above the map while a kept version is looked at: which one, and the ways out. */
export const VersionBar = ({ version }: { version: ShownVersion }) => {
  const wayBack = useRef<HTMLButtonElement>(null);
  useBackButton(leave);
  useEffect(() => {
    // The dialog it was chosen in is gone, and the bar with the button of that dialog too.
    wayBack.current?.focus();
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <header className="version-bar">
      <div role="status">
        <h1>{versionText.looking(version.name, momentText(version.at))}</h1>
        <p className="small">
          {versionText.readOnly} {versionText.restoreHelp}
        </p>
      </div>
      <button type="button" className="button" onClick={() => void restore(version)}>
        {versionText.restore}
      </button>
      <button type="button" ref={wayBack} className="button button--primary" onClick={leave}>
        <Icon name="close" />
        {versionText.backToPlan}
      </button>
    </header>
  );
};
