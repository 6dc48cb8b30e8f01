import { countAgain } from '@/domain/commands/changeAlternative';
import { changeLocation } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import { liftAnswers, meetingRooms, wheelchairAnswers, yesNo } from '@/domain/locationFields';
import { largestCount } from '@/domain/numbers';
import { run, usePlan } from '@/state/planStore';
import { careText, liftNames, meetingRoomNames, wheelchairNames } from '@/text/care';
import { yesNoNames } from '@/text/site';
import { CountField } from '@/ui/CountField';
import { Fold } from '@/ui/Fold';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { CareTeamHere } from './CareTeamHere';
import './care.css';

type Answer<Code extends string> = {
  label: string;
  value: Code | undefined;
  codes: readonly Code[];
  names: Record<Code, string>;
  onChange: (value: Code | undefined) => void;
};

/** A choice that nobody has to make: unknown is an answer. */
const AnswerField = <Code extends string>({ label, value, codes, names, onChange }: Answer<Code>) => (
  <SelectField<Code | ''>
    label={label}
    isRow
    value={value ?? ''}
    options={[['', careText.unknown], ...optionsOf(codes, names)]}
    onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
  />
);

/** Says that a location does not count because it stands in for another one, with the way back. */
const AlternativeLine = ({ location }: { location: Location }) => {
  const original = usePlan((plan) => plan.view.locations.get(location.alternativeOf ?? '')?.name);
  if (location.alternativeOf === undefined) return null;
  return (
    <p className="alternative small">
      {original === undefined ? careText.alternativeOfNone : careText.alternativeOf(original)}
      <button type="button" className="button button--link" onClick={() => run(() => countAgain(location))}>
        {careText.countAgain}
      </button>
    </p>
  );
};

type NumberFieldProps = {
  label: string;
  value: number | undefined;
  max: number;
  onChange: (value: number | undefined, typing?: string) => void;
};

const NumberField = ({ label, value, max, onChange }: NumberFieldProps) => (
  <div className="field field--row">
    <span className="field__label">{label}</span>
    <CountField
      label={label}
      value={value ?? null}
      max={max}
      onChange={(typed) => onChange(typed, label)}
      onClear={() => onChange(undefined)}
    />
  </div>
);

/** What care and meeting ask of a location. Folded: how much is filled in shows. */
export const CareFields = ({ location }: { location: Location }) => {
  const { meetingRoom, meetingRoomArea, lift, wheelchair, guestRoom, label55, wlzShare, minimumScale } =
    location;
  const answers = [
    meetingRoom,
    meetingRoomArea,
    lift,
    wheelchair,
    guestRoom,
    label55,
    wlzShare,
    minimumScale,
  ];
  const set = (fields: Parameters<typeof changeLocation>[1], typing?: string) =>
    run(() => changeLocation(location, fields, typing));
  return (
    <>
      <AlternativeLine location={location} />
      <Fold
        part="care"
        title={careText.heading}
        filled={{ count: answers.filter((each) => each !== undefined).length, of: answers.length }}
      >
        {() => (
          <div className="care">
            <AnswerField
              label={careText.meetingRoom}
              value={meetingRoom}
              codes={meetingRooms}
              names={meetingRoomNames}
              onChange={(chosen) => set({ meetingRoom: chosen })}
            />
            <NumberField
              label={careText.meetingRoomArea}
              value={meetingRoomArea}
              max={largestCount}
              onChange={(area, typing) => set({ meetingRoomArea: area }, typing)}
            />
            <AnswerField
              label={careText.lift}
              value={lift}
              codes={liftAnswers}
              names={liftNames}
              onChange={(chosen) => set({ lift: chosen })}
            />
            <AnswerField
              label={careText.wheelchair}
              value={wheelchair}
              codes={wheelchairAnswers}
              names={wheelchairNames}
              onChange={(chosen) => set({ wheelchair: chosen })}
            />
            <AnswerField
              label={careText.guestRoom}
              value={guestRoom}
              codes={yesNo}
              names={yesNoNames}
              onChange={(chosen) => set({ guestRoom: chosen })}
            />
            <AnswerField
              label={careText.label55}
              value={label55}
              codes={yesNo}
              names={yesNoNames}
              onChange={(chosen) => set({ label55: chosen })}
            />
            <NumberField
              label={careText.wlzShare}
              value={wlzShare}
              max={100}
              onChange={(share, typing) => set({ wlzShare: share }, typing)}
            />
            <NumberField
              label={careText.minimumScale}
              value={minimumScale}
              max={largestCount}
              onChange={(scale, typing) => set({ minimumScale: scale }, typing)}
            />
            <CareTeamHere location={location} />
          </div>
        )}
      </Fold>
    </>
  );
};
