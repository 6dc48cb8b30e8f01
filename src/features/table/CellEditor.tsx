import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { setYear } from '@/domain/commands/changeLines';
import { changeLocation } from '@/domain/commands/changeLocation';
import type { TargetType } from '@/domain/housingType';
import { type Location, longestName, priorities } from '@/domain/location';
import { interventions } from '@/domain/locationFields';
import { largestCount } from '@/domain/numbers';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { yearOf, yearsToChoose } from '@/domain/yearOf';
import { run } from '@/state/planStore';
import { interventionNames, priorityNames, statusGroupNames, statusNames } from '@/text/codes';
import { columnNames, tableText } from '@/text/table';
import { locationText } from '@/text/words';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { type EditableColumn, homesOfType, setHomesOfType } from './cellEdits';
import { renameInTable } from './renameInTable';

type EditorProps = { location: Location; onDone: () => void };

/** What an editor does with Enter, Escape and leaving; the keys go no further to the table. */
type Keys = { onEnter?: (() => void) | undefined; onEscape: () => void };

const editorKeys =
  ({ onEnter, onEscape }: Keys) =>
  (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') onEscape();
    if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
    }
  };

const NameEditor = ({ location, onDone }: EditorProps) => {
  const [name, setName] = useState(location.name);
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => input.current?.select(), []);
  const end = () => {
    isOver.current = true;
    onDone();
  };
  const save = () => {
    if (isOver.current) return;
    if (name.trim() === '') setRefused(true);
    else {
      renameInTable(location, name.trim());
      end();
    }
  };
  return (
    <>
      <input
        ref={input}
        className="input"
        aria-label={tableText.edit(columnNames.name.full, location.name)}
        aria-invalid={isRefused}
        maxLength={longestName}
        value={name}
        onChange={({ target }) => {
          setName(target.value);
          setRefused(false);
        }}
        onBlur={save}
        onKeyDown={editorKeys({ onEnter: save, onEscape: end })}
      />
      {isRefused && (
        <span className="error small grid-complaint" role="alert">
          {tableText.emptyName}
        </span>
      )}
    </>
  );
};

const HomesEditor = ({ location, onDone, type }: EditorProps & { type: TargetType }) => {
  const [homes, setHomes] = useState(() => homesOfType(location, type));
  const box = useRef<HTMLSpanElement>(null);
  const isOver = useRef(false);
  const end = () => {
    isOver.current = true;
    onDone();
  };
  const save = () => {
    if (isOver.current || box.current?.querySelector('[aria-invalid="true"]')) return;
    if (homes !== homesOfType(location, type)) run(() => setHomesOfType(location, type, homes));
    end();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what its field does
    <span ref={box} onBlur={save} onKeyDown={editorKeys({ onEnter: save, onEscape: end })}>
      <CountField
        autoFocus
        label={tableText.edit(columnNames[type].full, location.name)}
        value={homes}
        max={largestCount}
        onChange={setHomes}
      />
    </span>
  );
};

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  groupOf?: (value: Value) => string;
  onChoose: (value: Value) => void;
  onDone: () => void;
};

const ChoiceEditor = <Value extends string>({ onChoose, onDone, ...field }: ChoiceProps<Value>) => {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const select = box.current?.querySelector('select');
    select?.focus();
    // Not everywhere, and not without a press: then the arrows choose.
    try {
      select?.showPicker();
    } catch {
      return;
    }
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what its field does
    <span ref={box} onBlur={onDone} onKeyDown={editorKeys({ onEnter: onDone, onEscape: onDone })}>
      <SelectField
        {...field}
        isLabelHidden
        onChange={(value) => {
          onChoose(value);
          onDone();
        }}
      />
    </span>
  );
};

const YearEditor = ({ location, onDone }: EditorProps) => {
  const year = yearOf(location);
  const options: [string, string][] = [
    ['', locationText.yearUnknown],
    ...(year === 'mixed' ? [['mixed', tableText.mixedYears] as [string, string]] : []),
    ...yearsToChoose([location], new Date().getFullYear()).map((each): [string, string] => [
      String(each),
      String(each),
    ]),
  ];
  return (
    <ChoiceEditor
      label={tableText.edit(columnNames.year.full, location.name)}
      value={String(year ?? '')}
      options={options}
      onChoose={(value) => {
        if (value !== 'mixed') run(() => setYear(location, value === '' ? undefined : Number(value)));
      }}
      onDone={onDone}
    />
  );
};

/** The field in a cell that is being changed. Enter keeps what was typed, Escape what was there. */
export const CellEditor = ({ column, location, onDone }: EditorProps & { column: EditableColumn }) => {
  const label = tableText.edit(columnNames[column].full, location.name);
  switch (column) {
    case 'name':
      return <NameEditor location={location} onDone={onDone} />;
    case 'geclusterd':
    case 'zorggeschikt':
    case 'nultreden':
      return <HomesEditor location={location} type={column} onDone={onDone} />;
    case 'year':
      return <YearEditor location={location} onDone={onDone} />;
    case 'status':
      return (
        <ChoiceEditor
          label={label}
          value={location.planningStatus}
          options={optionsOf(planningStatuses, statusNames)}
          groupOf={(status) => statusGroupNames[firmnessOf(status)]}
          onChoose={(planningStatus) => run(() => changeLocation(location, { planningStatus }))}
          onDone={onDone}
        />
      );
    case 'priority':
      return (
        <ChoiceEditor
          label={label}
          value={location.priority}
          options={optionsOf(priorities, priorityNames)}
          onChoose={(priority) => run(() => changeLocation(location, { priority }))}
          onDone={onDone}
        />
      );
    case 'intervention':
      return (
        <ChoiceEditor
          label={label}
          value={location.intervention}
          options={optionsOf(interventions, interventionNames)}
          onChoose={(intervention) => run(() => changeLocation(location, { intervention }))}
          onDone={onDone}
        />
      );
  }
};
