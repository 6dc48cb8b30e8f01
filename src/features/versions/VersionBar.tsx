import { useEffect } from 'react';
import type { Plan } from '@/domain/plan';
import type { PlanView } from '@/state/planView';
import { type ShownVersion, showVersion } from '@/state/screenStore';
import { restoreSnapshot } from '@/state/snapshots';
import { notifyUndoable } from '@/state/undoableNotice';
import { momentText } from '@/text/numbers';
import { versionText } from '@/text/versions';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import './versions.css';

const planOf = ({ header, locations, partners }: PlanView): Plan => ({
  ...header,
  partners: [...partners.values()],
  locations: [...locations.values()],
});

const restore = async ({ name, view }: ShownVersion): Promise<void> => {
  showVersion(null);
  await restoreSnapshot(planOf(view), name);
  notifyUndoable(versionText.restored(name), common.undo);
};

/** Above the map while a kept version is looked at: which one, and the ways out. */
export const VersionBar = ({ version }: { version: ShownVersion }) => {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') showVersion(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <header className="version-bar">
      <div role="status">
        <h1>{versionText.looking(version.name, momentText(version.at))}</h1>
        <p className="small">{versionText.readOnly}</p>
      </div>
      <button type="button" className="button" onClick={() => void restore(version)}>
        {versionText.restore}
      </button>
      <button type="button" className="button button--primary" onClick={() => showVersion(null)}>
        <Icon name="close" />
        {versionText.backToPlan}
      </button>
    </header>
  );
};
