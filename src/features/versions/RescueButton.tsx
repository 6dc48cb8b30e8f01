import { useState } from 'react';
import { rescuePlan } from '@/plans/rescue';
import { notify } from '@/state/noticeStore';
import { lossWords } from '@/text/losses';
import { momentText } from '@/text/numbers';

/** "Herstellen wat leesbaar is": makes a new plan of what a damaged one still says, and goes there. */
export const RescueButton = ({
  planId,
  onRescued,
}: {
  planId: string;
  onRescued: (planId: string) => void;
}) => {
  const [isBusy, setBusy] = useState(false);
  const rescue = async () => {
    setBusy(true);
    const rescued = await rescuePlan(planId, lossWords.rescuedName).catch(() => undefined);
    setBusy(false);
    if (rescued === undefined) {
      notify(lossWords.notRescued, { lasting: true });
      return;
    }
    const { at, lostUpdates, losses, isIncomplete } = rescued;
    const words =
      at === undefined
        ? lossWords.rescued(lostUpdates + losses.length, isIncomplete)
        : lossWords.rescuedFromVersion(momentText(at));
    notify(words, { lasting: true });
    onRescued(rescued.planId);
  };
  return (
    <>
      <p className="soft">{lossWords.rescueHelp}</p>
      <button
        type="button"
        className="button button--primary"
        disabled={isBusy}
        onClick={() => void rescue()}
      >
        {lossWords.rescue}
      </button>
    </>
  );
};
