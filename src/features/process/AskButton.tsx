import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { run, usePlan } from '@/state/planStore';
import { notifyUndoable } from '@/state/undoableNotice';
import { networkText } from '@/text/process';
import { common } from '@/text/words';

/** Makes an action of asking who is missing; once it is there, says that they were asked. */
export const AskButton = ({ who, locationId }: { who: string; locationId?: string }) => {
  const name = networkText.askAction(who);
  const isAsked = usePlan(({ view }) =>
    [...view.actions.values()].some(
      (action) =>
        action.done === undefined &&
        action.name === name &&
        (locationId === undefined || action.locationIds.includes(locationId)),
    ),
  );
  if (isAsked) return <span className="needed__asked small soft">{networkText.asked}</span>;
  return (
    <button
      type="button"
      className="button button--link small"
      aria-label={networkText.askWho(who)}
      onClick={() => {
        run(() =>
          addToPlan('action', {
            id: newId(),
            name,
            owner: '',
            stepId: 'gemeente-2',
            locationIds: locationId === undefined ? [] : [locationId],
          }),
        );
        notifyUndoable(networkText.askedNotice(name), common.undo);
      }}
    >
      {networkText.ask}
    </button>
  );
};
