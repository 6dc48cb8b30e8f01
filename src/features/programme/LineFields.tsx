import type { ReactNode } from 'react';
import { changeLine } from '@/domain/commands/changeLines';
import { housingTypes } from '@/domain/housingType';
import type { Location } from '@/domain/location';
import { earliestYear, largestCount, latestYear } from '@/domain/numbers';
import { buildings, longestRetention, owners, type ProgrammeLine } from '@/domain/programmeLine';
import { segments } from '@/domain/segment';
import { run } from '@/state/planStore';
import { buildingNames, housingTypeNames, ownerNames, segmentNames } from '@/text/codes';
import { lineText } from '@/text/lines';
import { numberText } from '@/text/numbers';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { LineRemarks } from './LineRemarks';

const directions = ['build', 'demolish'] as const;

type LineFieldsProps = {
  location: Location;
  line: ProgrammeLine;
  /** Of the line, to tell its fields from those of another. */
  kind: string;
  /** The homes go: what is typed counts below 0. */
  goes: boolean;
  onGoes: (goes: boolean) => void;
  startsTyping: boolean;
};

const Field = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="field">
    <span className="field__label">{label}</span>
    {children}
  </div>
);

/** Everything that can be said of one line. A number of homes is typed without a minus, also of homes that go. */
export const LineFields = ({ location, line, kind, goes, onGoes, startsTyping }: LineFieldsProps) => {
  const name = (field: string) => `${field}: ${kind}`;
  const change = (set: Partial<ProgrammeLine>, typing?: string) =>
    run(() => changeLine(location, line, set, typing));
  const clear = (field: 'year' | 'retained') => run(() => changeLine(location, line, { [field]: undefined }));
  const homes = Math.abs(line.count);
  const done = goes ? lineText.demolished : lineText.completed;
  const tooFew = goes ? lineText.lessThanDemolished : lineText.lessThanCompleted;
  const turn = (direction: (typeof directions)[number]) => {
    onGoes(direction === 'demolish');
    if (homes > 0) change({ count: direction === 'demolish' ? -homes : homes });
  };
  return (
    <div className="line__fields">
      <Field label={lineText.count}>
        <CountField
          label={name(lineText.count)}
          value={homes}
          min={line.completed}
          tooSmall={tooFew(numberText(line.completed))}
          max={largestCount}
          onChange={(count) => {
            onGoes(goes);
            change({ count: goes && count > 0 ? -count : count }, 'count');
          }}
          autoFocus={startsTyping}
        />
      </Field>
      <Field label={done}>
        <CountField
          label={name(done)}
          value={line.completed}
          max={homes}
          onChange={(completed) => change({ completed }, 'completed')}
          tooLarge={lineText.moreThanPlanned(numberText(homes))}
        />
      </Field>
      <Field label={lineText.year}>
        <CountField
          label={name(lineText.year)}
          value={line.year ?? null}
          min={earliestYear}
          start={new Date().getFullYear()}
          max={latestYear}
          onChange={(year) => change({ year }, 'year')}
          onClear={() => clear('year')}
        />
      </Field>
      <SelectField
        label={lineText.type}
        name={name(lineText.type)}
        value={line.type}
        options={optionsOf(housingTypes, housingTypeNames)}
        onChange={(type) => change({ type })}
      />
      <SelectField
        label={lineText.segment}
        name={name(lineText.segment)}
        value={line.segment}
        options={optionsOf(segments, segmentNames)}
        onChange={(segment) => change({ segment })}
      />
      <SelectField
        label={lineText.owner}
        name={name(lineText.owner)}
        value={line.owner}
        options={optionsOf(owners, ownerNames)}
        onChange={(owner) => change({ owner })}
      />
      <SelectField
        label={lineText.building}
        name={name(lineText.building)}
        value={line.building}
        options={optionsOf(buildings, buildingNames)}
        onChange={(building) => change({ building })}
      />
      <SelectField
        label={lineText.direction}
        name={name(lineText.direction)}
        value={goes ? 'demolish' : 'build'}
        options={optionsOf(directions, lineText.directions)}
        onChange={turn}
      />
      {!goes && (
        <Field label={lineText.retained}>
          <CountField
            label={name(lineText.retained)}
            value={line.retained ?? null}
            max={longestRetention}
            onChange={(retained) => change({ retained }, 'retained')}
            onClear={() => clear('retained')}
          />
        </Field>
      )}
      {!goes && <LineRemarks line={line} />}
    </div>
  );
};
