import { lazy, Suspense } from 'react';
import { addToPlan } from '@/domain/commands/changeTopRecords';
import { newId } from '@/domain/ids';
import { type Meeting, nextMeeting } from '@/domain/meeting';
import { run, usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { todayIso } from '@/state/today';
import { fullDayText } from '@/text/dates';
import { outcomeText } from '@/text/outcomes';
import { workshopText } from '@/text/workshop';
import { Icon } from '@/ui/Icon';
import { SelectField } from '@/ui/SelectField';
import { Decisions } from './Decisions';
import { MeetingForm } from './MeetingForm';
import { Remarks } from './Remarks';
import { Votes } from './Votes';
import { setWorkshop, useWorkshop } from './workshopStore';
import './workshop.css';

const OutcomesDialog = lazy(() =>
  import('./OutcomesDialog').then((module) => ({ default: module.OutcomesDialog })),
);

const addMeeting = () => {
  const id = newId();
  run(() =>
    addToPlan('meeting', {
      id,
      name: workshopText.newMeetingName,
      date: todayIso(),
      time: '',
      agenda: '',
      partnerIds: [],
      others: '',
    }),
  );
  setWorkshop({ meetingId: id });
};

const optionOf = ({ id, name, date }: Meeting): [string, string] => [
  id,
  `${date === undefined ? workshopText.noDate : fullDayText(date)}: ${name}`,
];

/** The meeting that is looked at: the one chosen, else the next, else the last. */
const useMeeting = (): { meeting: Meeting | undefined; sorted: Meeting[] } => {
  const meetings = usePlan((plan) => plan.view.meetings);
  const chosenId = useWorkshop((workshop) => workshop.meetingId);
  const sorted = [...meetings.values()].sort((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'));
  const meeting = meetings.get(chosenId ?? '') ?? nextMeeting(sorted, todayIso()) ?? sorted[0];
  return { meeting, sorted };
};

const MeetingColumn = () => {
  const { meeting, sorted } = useMeeting();
  return (
    <section className="workshop__column">
      <div className="workshop__head">
        <h2>{workshopText.meeting}</h2>
        <button type="button" className="button" onClick={addMeeting}>
          <Icon name="plus" />
          {workshopText.newMeeting}
        </button>
      </div>
      {meeting === undefined ? (
        <p className="soft">{workshopText.noMeetings}</p>
      ) : (
        <>
          <SelectField
            label={workshopText.meetings}
            isLabelHidden
            value={meeting.id}
            options={sorted.map(optionOf)}
            onChange={(meetingId) => setWorkshop({ meetingId })}
          />
          <MeetingForm key={meeting.id} meeting={meeting} />
        </>
      )}
    </section>
  );
};

/** The workshop: the meeting with its agenda, what is decided, remarks, dots, and at the end the besluitenlijst. */
export const Workshop = () => {
  const { meeting } = useMeeting();
  const isListOpen = useWorkshop((workshop) => workshop.isListOpen);
  const { remarks, networkTables } = usePlan((plan) => plan.view);
  const unanswered = [...remarks.values()].filter(({ answer }) => answer === '').length;
  return (
    <div className="workshop">
      <MeetingColumn />
      <section className="workshop__column">
        <div className="workshop__head">
          <h2>{workshopText.decisions}</h2>
          <button
            type="button"
            className="button button--primary"
            onClick={() => setWorkshop({ isListOpen: true })}
          >
            {outcomeText.title}
          </button>
        </div>
        <Decisions
          start={{
            date: meeting?.date,
            body: networkTables.get(meeting?.tableId ?? '')?.name ?? meeting?.name ?? '',
          }}
        />
        <div className="workshop__head workshop__head--next">
          <h2>
            {workshopText.remarks}{' '}
            {unanswered > 0 && <span className="small warned">{workshopText.unanswered(unanswered)}</span>}
          </h2>
          <button
            type="button"
            className="button"
            onClick={() => setScreen({ isPanelWide: false, isSticking: true })}
          >
            {workshopText.stick}
          </button>
        </div>
        <Remarks />
      </section>
      <section className="workshop__column">
        <div className="workshop__head">
          <h2>{workshopText.votes}</h2>
        </div>
        <Votes />
      </section>
      {isListOpen && (
        <Suspense>
          <OutcomesDialog
            {...(meeting !== undefined && { meetingId: meeting.id })}
            onClose={() => setWorkshop({ isListOpen: false })}
          />
        </Suspense>
      )}
    </div>
  );
};
