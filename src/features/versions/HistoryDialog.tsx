import { useEffect, useState } from 'react';
import { snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { HistoryList } from './HistoryList';
import { keepByHand, proposedName } from './keepByHand';
import { type AskedSnapshot, SnapshotList } from './SnapshotList';
import './versions.css';

/** Versions to make, look at and go back to; and what was done, when, in which tab. */
export const HistoryDialog = ({ onClose }: { onClose: () => void }) => {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<AskedSnapshot>();
  // Once it has been shown, nobody asks for it any more.
  useEffect(() => {
    if (asked !== undefined) setAsked(undefined);
  }, [asked]);
  const make = async () => {
    if (await keepByHand(name)) setName('');
  };
  return (
    <Dialog title={snapshotText.title} closeLabel={common.close} onClose={onClose}>
      <section className="version-make">
        <TextField
          label={snapshotText.name}
          value={name}
          maxLength={200}
          placeholder={proposedName()}
          onChange={setName}
          onEnter={() => void make()}
        />
        <button type="button" className="button button--primary" onClick={() => void make()}>
          {snapshotText.make}
        </button>
        <p className="small soft">{snapshotText.makeHelp}</p>
      </section>
      <section>
        <h3>{snapshotText.snapshots}</h3>
        <SnapshotList asked={asked} onDone={onClose} />
      </section>
      <section>
        <h3>{snapshotText.edits}</h3>
        <HistoryList onShow={(id) => setAsked({ id })} />
      </section>
    </Dialog>
  );
};
