import { useState } from 'react';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { longestRemark } from '@/domain/remark';
import { longestWho } from '@/domain/step';
import { useKnownNames } from '@/state/knownNames';
import { currentMap } from '@/state/mapHandle';
import { run } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { todayIso } from '@/state/today';
import { common } from '@/text/words';
import { workshopText } from '@/text/workshop';
import { announce } from '@/ui/announce';
import { SuggestField } from '@/ui/SuggestField';
import { TextField } from '@/ui/TextField';

const close = () => setScreen({ isSticking: false });

/** Sticks a remark under the cross in the middle of the map: works by pointer, touch and keyboard alike. */
export const StickForm = () => {
  const names = useKnownNames();
  const [text, setText] = useState('');
  const [from, setFrom] = useState('');
  const stick = () => {
    const place = currentMap()?.view().center;
    if (text.trim() === '' || place === undefined) return;
    run(() =>
      addToPlan('remark', { id: newId(), name: text.trim(), from, answer: '', date: todayIso(), place }),
    );
    announce(workshopText.stuck);
    close();
  };
  return (
    <>
      <div className="stick-cross" aria-hidden="true" />
      <section
        className="stick-form"
        aria-label={workshopText.stick}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <p>{workshopText.stickHelp}</p>
        <TextField
          label={workshopText.remarkHint}
          isLabelHidden
          placeholder={workshopText.remarkHint}
          value={text}
          maxLength={longestRemark}
          onChange={setText}
          onEnter={stick}
        />
        <SuggestField
          label={workshopText.from}
          isLabelHidden
          placeholder={workshopText.fromHint}
          value={from}
          suggestions={names}
          maxLength={longestWho}
          onLeave={setFrom}
        />
        <div className="entry-form__foot">
          <button type="button" className="button" onClick={close}>
            {common.cancel}
          </button>
          <button
            type="button"
            className="button button--primary"
            disabled={text.trim() === ''}
            onClick={stick}
          >
            {workshopText.stickHere}
          </button>
        </div>
      </section>
    </>
  );
};
