import { countAgain } from '@/domain/commands/changeAlternative';
import { changeLocation } from '@/domain/commands/changeLocation';
import type { Location } from '@/domain/location';
import { liftAnswers, meetingRooms, wheelchairAnswers } from '@/domain/locationFields';
import { largestCount } from '@/domain/numbers';
import { run, usePlan } from '@/state/planStore';
import { careText, liftNames, meetingRoomNames, wheelchairNames } from '@/text/care';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
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

/** What care and meeting ask of a location. Folded: how much is filled in shows. */
export const CareFields = ({ location }: { location: Location }) => {
  const { meetingRoom, lift, wheelchair, minimumScale } = location;
  const answers = [meetingRoom, lift, wheelchair, minimumScale];
  const set = (fields: Parameters<typeof changeLocation>[1], typing?: string) =>
    run(() => changeLocation(location, fields, typing));
  return (
    <section className="drawer__section">
      <AlternativeLine location={location} />
      <details className="more">
        <summary>
          {careText.heading}{' '}
          <span className="soft">{careText.filled(answers.filter((each) => each !== undefined).length)}</span>
        </summary>
        <div className="care">
          <AnswerField
            label={careText.meetingRoom}
            value={meetingRoom}
            codes={meetingRooms}
            names={meetingRoomNames}
            onChange={(chosen) => set({ meetingRoom: chosen })}
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
          <div className="field field--row">
            <span className="field__label">{careText.minimumScale}</span>
            <CountField
              label={careText.minimumScale}
              value={minimumScale ?? null}
              max={largestCount}
              onChange={(scale) => set({ minimumScale: scale }, 'scale')}
              onClear={() => set({ minimumScale: undefined })}
            />
          </div>
        </div>
      </details>
    </section>
  );
};
