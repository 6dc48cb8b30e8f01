import { useEffect, useState } from 'react';
import { readPlanFile } from '@/exchange/door/readPlanFile';
import { type ColumnChoices, noChoices } from '@/exchange/plan/columns/choices';
import type { ReadResult } from '@/exchange/plan/readResult';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { recallChoices } from './columnMemory';
import { areaTestOf } from './whereabouts';

type Reading = {
  result?: ReadResult;
  /** How far it is, 0 to 1. */
  share?: number;
  choices: ColumnChoices;
  isRemembered: boolean;
  /** The file is read anew, with other choices; the result is still that of before. */
  isAgain: boolean;
};

const begin: Reading = { choices: noChoices, isRemembered: false, isAgain: false };

const hasChoices = ({ columns, values }: ColumnChoices): boolean =>
  Object.keys(columns).length + Object.keys(values).length > 0;

/**
 * Reads the file in the background; when the component goes the reading ends. What was said on this device of a file with
 * the same columns is used at once; with other choices the file is read again.
 */
export const useReading = (file: File, member?: string) => {
  const [reading, setReading] = useState(begin);
  const [asked, setAsked] = useState<{ file: File; choices: ColumnChoices }>();
  const choices = asked?.file === file ? asked.choices : undefined;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const set = (change: (was: Reading) => Reading) => {
      if (!signal.aborted) setReading(change);
    };
    set((was) => (choices === undefined ? begin : { ...was, choices, isRemembered: false, isAgain: true }));
    const progress = (share: number) => set((was) => ({ ...was, share }));
    const read = async () => {
      const { area } = openPlanNow().view.header;
      const within = await areaTestOf(area, useScreen.getState().outline);
      const about = { signal, progress, ...(within && { within }), ...(member !== undefined && { member }) };
      const result = await readPlanFile(file, { ...about, ...(choices && { choices }) });
      const kept = choices === undefined && result.ok ? recallChoices(result.columns) : undefined;
      if (kept === undefined || !hasChoices(kept) || signal.aborted) {
        set((was) => ({ ...was, result, isAgain: false }));
        return;
      }
      const again = await readPlanFile(file, { ...about, choices: kept });
      set((was) => ({ ...was, result: again, choices: kept, isRemembered: true, isAgain: false }));
    };
    void read();
    return () => stop.abort();
  }, [file, member, choices]);
  return { ...reading, setChoices: (next: ColumnChoices) => setAsked({ file, choices: next }) };
};
