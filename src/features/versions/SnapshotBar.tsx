import { useEffect, useRef } from 'react';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { currentMap } from '@/state/mapHandle';
import type { PlanView } from '@/state/planView';
import type { ShownSnapshot } from '@/state/screen';
import { showSnapshot } from '@/state/screenStore';
import { momentText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';
import { Icon } from '@/ui/Icon';
import { restoreWithNotice } from './restoreWithNotice';
import { useBackButton } from './useBackButton';
import './versions.css';

const planOf = (view: PlanView): Plan => ({ ...view.header, ...pickRecords(view) });

/** Goes back to the plan, with the focus on what stays: this bar goes. */
const leave = (): void => {
  showSnapshot(null);
  currentMap()?.focus();
};

const restore = ({ name, view }: ShownSnapshot): Promise<void> => {
  leave();
  return restoreWithNotice(planOf(view), name);
};

/** Above the map while a kept snapshot is looked at: which one, and the ways out. */
export const SnapshotBar = ({ snapshot }: { snapshot: ShownSnapshot }) => {
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
        <h1>{snapshotText.looking(snapshot.name, momentText(snapshot.at))}</h1>
        <p className="small">
          {snapshotText.readOnly} {snapshotText.restoreHelp}
        </p>
      </div>
      <button type="button" className="button" onClick={() => void restore(snapshot)}>
        {snapshotText.restore}
      </button>
      <button type="button" ref={wayBack} className="button button--primary" onClick={leave}>
        <Icon name="close" />
        {snapshotText.backToPlan}
      </button>
    </header>
  );
};
