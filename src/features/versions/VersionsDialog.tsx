import { useEffect, useState } from 'react';
import { notify } from '@/state/noticeStore';
import { takeSnapshot } from '@/state/snapshots';
import { momentText } from '@/text/numbers';
import { versionText } from '@/text/versions';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { EditList } from './EditList';
import { type AskedVersion, SnapshotList } from './SnapshotList';
import './versions.css';

/** Versions to make, look at and go back to; and what was done, when, in which tab. */
export const VersionsDialog = ({ onClose }: { onClose: () => void }) => {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<AskedVersion>();
  // Once it has been shown, nobody asks for it any more.
  useEffect(() => {
    if (asked !== undefined) setAsked(undefined);
  }, [asked]);
  const make = async () => {
    const given = name.trim() || versionText.proposedName(momentText(new Date().toISOString()));
    try {
      await takeSnapshot('hand', given);
      setName('');
      notify(versionText.made(given));
    } catch {
      notify(versionText.notMade, { lasting: true });
    }
  };
  return (
    <Dialog title={versionText.title} closeLabel={common.close} onClose={onClose}>
      <section className="version-make">
        <TextField
          label={versionText.name}
          value={name}
          maxLength={200}
          placeholder={versionText.proposedName(momentText(new Date().toISOString()))}
          onChange={setName}
          onEnter={() => void make()}
        />
        <button type="button" className="button button--primary" onClick={() => void make()}>
          {versionText.make}
        </button>
        <p className="small soft">{versionText.makeHelp}</p>
      </section>
      <section>
        <h3>{versionText.snapshots}</h3>
        <SnapshotList asked={asked} onDone={onClose} />
      </section>
      <section>
        <h3>{versionText.edits}</h3>
        <EditList onShow={(id) => setAsked({ id })} />
      </section>
    </Dialog>
  );
};
