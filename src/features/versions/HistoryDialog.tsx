import { useEffect, useState } from 'react';
import { keepSnapshot } from '@/plans/snapshots';
import { notify } from '@/state/noticeStore';
import { showWork } from '@/state/showWork';
import { momentText } from '@/text/numbers';
import { snapshotText } from '@/text/snapshots';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { HistoryList } from './HistoryList';
import { type AskedSnapshot, SnapshotList } from './SnapshotList';
import './versions.css';

const makingSnapshot = { doing: snapshotText.making, stop: common.cancel };

/** Versions to make, look at and go back to; and what was done, when, in which tab. */
export const HistoryDialog = ({ onClose }: { onClose: () => void }) => {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState<AskedSnapshot>();
  // Once it has been shown, nobody asks for it any more.
  useEffect(() => {
    if (asked !== undefined) setAsked(undefined);
  }, [asked]);
  const make = async () => {
    const given = name.trim() || snapshotText.proposedName(momentText(new Date().toISOString()));
    try {
      const outcome = await showWork(makingSnapshot, (work) => keepSnapshot('hand', given, work));
      if (outcome !== 'kept') {
        notify(outcome === 'cancelled' ? snapshotText.notMadeStopped : snapshotText.notMadeFailed);
        return;
      }
      setName('');
      notify(snapshotText.made(given));
    } catch {
      notify(snapshotText.notMade, { lasting: true });
    }
  };
  return (
    <Dialog title={snapshotText.title} closeLabel={common.close} onClose={onClose}>
      <section className="version-make">
        <TextField
          label={snapshotText.name}
          value={name}
          maxLength={200}
          placeholder={snapshotText.proposedName(momentText(new Date().toISOString()))}
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
