import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { setYear } from '@/domain/commands/changeLines';
import { changeLocation } from '@/domain/commands/changeLocation';
import type { TargetType } from '@/domain/housingType';
import { type Location, longestName, priorities } from '@/domain/location';
import { interventions } from '@/domain/locationFields';
import { largestCount } from '@/domain/numbers';
import { longestSaid } from '@/domain/partner';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { yearOf, yearsToChoose } from '@/domain/yearOf';
import { run } from '@/state/planStore';
import { interventionNames, priorityNames, statusGroupNames, statusNames } from '@/text/codes';
import { locationFormText } from '@/text/locationForm';
import { columnNames, tableText } from '@/text/table';
import { CountField } from '@/ui/CountField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { type EditableColumn, homesOfType, setHomesOfType } from './cellEdits';
import { renameInTable } from './renameInTable';
import { editorKeys, TextEditor } from './TextEditor';

const isDay = (typed: string): boolean => z.iso.date().safeParse(typed).success;

type EditorProps = { location: Location; onDone: () => void };

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
    ['', locationFormText.yearUnknown],
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
      return (
        <TextEditor
          label={label}
          value={location.name}
          longest={longestName}
          faultOf={(name) => (name === '' ? tableText.emptyName : undefined)}
          onSave={(name) => renameInTable(location, name)}
          onDone={onDone}
        />
      );
    case 'nextStep':
    case 'nextStepBy':
      return (
        <TextEditor
          label={label}
          value={location[column] ?? ''}
          longest={longestSaid}
          onSave={(said) => run(() => changeLocation(location, { [column]: said === '' ? undefined : said }))}
          onDone={onDone}
        />
      );
    case 'nextStepOn':
      return (
        <TextEditor
          label={label}
          type="date"
          value={location.nextStepOn ?? ''}
          longest={longestSaid}
          faultOf={(day) => (day === '' || isDay(day) ? undefined : tableText.noDate)}
          onSave={(day) => run(() => changeLocation(location, { nextStepOn: day === '' ? undefined : day }))}
          onDone={onDone}
        />
      );
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
