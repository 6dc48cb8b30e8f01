import { useState } from 'react';
import type { Plan } from '@/domain/plan';
import type { ReadResult } from '@/exchange/readResult';
import { notify } from '@/state/noticeStore';
import { readErrorText } from '@/text/imports';
import { homeText, locationText, transferText } from '@/text/words';
import { FileButton } from './FileButton';

/** The plan in a file, or the sentence that says why there is none. */
const planIn = async (read: ReadResult): Promise<Plan | string> => {
  if (!read.ok) return readErrorText(read.error);
  if (read.kind !== 'plan') return transferText.onlyLocations;
  const { fitIntoPlan } = await import('@/exchange/fitIntoPlan');
  const fitted = fitIntoPlan(read, { locations: [], partners: [] }, locationText.baseName);
  return { ...read.header, partners: fitted.partners, locations: fitted.locations };
};

/** "Bestand openen": a plan from a file, as a new plan on this device. */
export const OpenFileButton = ({ onPlan }: { onPlan: (plan: Plan) => void }) => {
  const [isReading, setReading] = useState(false);
  const open = async (file: File) => {
    setReading(true);
    const { readInWorker } = await import('@/exchange/readInWorker');
    const read = await readInWorker(file);
    const plan = await planIn(read);
    setReading(false);
    if (typeof plan === 'string') notify(plan, { lasting: true });
    else {
      onPlan(plan);
      if (read.ok && read.notes.length > 0) notify(transferText.notes(read.notes.length + read.moreNotes));
    }
  };
  return (
    <>
      <FileButton label={homeText.openFile} onFile={(file) => void open(file)} />
      {isReading && <progress aria-label={transferText.reading('')} />}
    </>
  );
};
