import { useEffect, useRef, useState } from 'react';
import { addLine, changeLine, removeLine } from '@/domain/commands/changeLines';
import { linesInCell } from '@/domain/commands/setHomes';
import { newId } from '@/domain/ids';
import type { Location } from '@/domain/location';
import { earliestYear, largestCount, latestYear } from '@/domain/numbers';
import { buildings, owners, type ProgrammeLine } from '@/domain/programmeLine';
import { run } from '@/state/planStore';
import { buildingNames, housingTypeNames, ownerNames, segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { programmeText } from '@/text/programme';
import { CountField } from '@/ui/CountField';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';

const change = (location: Location, line: ProgrammeLine, set: Partial<ProgrammeLine>, typing?: string) =>
  run(() => changeLine(location, line, set, typing));

/** "Geclusterd, Sociale huur", with a number behind it when there are more lines of that kind. */
const kindOf = (location: Location, line: ProgrammeLine): string => {
  const kind = `${housingTypeNames[line.type]}, ${segmentNames[line.segment]}`;
  const same = linesInCell(location, line.type, line.segment);
  return same.length > 1 ? `${kind} (${same.indexOf(line) + 1})` : kind;
};

type LineFieldsProps = {
  location: Location;
  line: ProgrammeLine;
  /** The line was just added: it comes into view, with the focus in its number. */
  isNew: boolean;
  onSplit: () => void;
};

const LineFields = ({ location, line, isNew, onSplit }: LineFieldsProps) => {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);
  const kind = kindOf(location, line);
  const name = (field: string) => `${field}: ${kind}`;
  return (
    <li className="line" ref={item}>
      <p className="line__kind">
        <span className={`swatch swatch--${line.type}`} aria-hidden="true" /> {kind}
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={`${programmeText.removeLine}: ${kind}`}
          title={programmeText.removeLine}
          onClick={() => run(() => removeLine(location, line))}
        >
          <Icon name="trash" />
        </button>
      </p>
      <div className="line__fields">
        <div className="field">
          <span className="small soft">{programmeText.count}</span>
          <CountField
            label={name(programmeText.count)}
            value={line.count}
            min={line.completed}
            tooSmall={programmeText.lessThanCompleted(numberText(line.completed))}
            max={largestCount}
            onChange={(count) => change(location, line, { count }, 'count')}
            autoFocus={isNew}
          />
        </div>
        <div className="field">
          <span className="small soft">{programmeText.completed}</span>
          <CountField
            label={name(programmeText.completed)}
            value={line.completed}
            max={line.count}
            onChange={(completed) => change(location, line, { completed }, 'completed')}
            tooLarge={programmeText.moreThanPlanned(numberText(line.count))}
          />
        </div>
        <div className="field">
          <span className="small soft">{programmeText.year}</span>
          <CountField
            label={name(programmeText.year)}
            value={line.year ?? null}
            min={earliestYear}
            start={new Date().getFullYear()}
            max={latestYear}
            onChange={(year) => change(location, line, { year }, 'year')}
            onClear={() => run(() => changeLine(location, line, { year: undefined }))}
          />
        </div>
        <SelectField
          label={programmeText.owner}
          name={name(programmeText.owner)}
          value={line.owner}
          options={optionsOf(owners, ownerNames)}
          onChange={(owner) => change(location, line, { owner })}
        />
        <SelectField
          label={programmeText.building}
          name={name(programmeText.building)}
          value={line.building}
          options={optionsOf(buildings, buildingNames)}
          onChange={(building) => change(location, line, { building })}
        />
        <button
          type="button"
          className="button button--link"
          aria-label={`${programmeText.split}: ${kind}`}
          onClick={onSplit}
        >
          {programmeText.split}
        </button>
      </div>
    </li>
  );
};

/** The lines one by one: year, delivered, owner and building, and homes split over years. */
export const LineEditor = ({ location }: { location: Location }) => {
  const [newLineId, setNewLineId] = useState<string>();
  if (location.programme.length === 0) return null;
  const split = (line: ProgrammeLine) => {
    const id = newId();
    setNewLineId(id);
    run(() => addLine(location, line, id));
  };
  return (
    <details className="lines">
      <summary>
        {programmeText.lines} ({location.programme.length})
      </summary>
      <p className="small soft">{programmeText.linesHelp}</p>
      <ul>
        {location.programme.map((line) => (
          <LineFields
            key={line.id}
            location={location}
            line={line}
            isNew={line.id === newLineId}
            onSplit={() => split(line)}
          />
        ))}
      </ul>
    </details>
  );
};
