import { setYear } from '@/domain/commands/changeLines';
import { changeLocation } from '@/domain/commands/changeLocation';
import { interventions, type Location, priorities } from '@/domain/location';
import { firmnessOf, planningStatuses } from '@/domain/planningStatus';
import { yearOf, yearsToChoose } from '@/domain/yearOf';
import { run } from '@/state/planStore';
import { rememberEntry } from '@/state/screenStore';
import { interventionNames, priorityNames, statusGroupNames, statusNames } from '@/text/codes';
import { knowledge } from '@/text/knowledge';
import { locationFormText } from '@/text/locationForm';
import { HelpButton } from '@/ui/HelpButton';
import { optionsOf, SelectField } from '@/ui/SelectField';

type PlanningFieldsProps = {
  location: Location;
  /** The year that the first line will get, for a location without lines. */
  startYear: number | undefined;
  onStartYear: (year: number | undefined) => void;
};

/** Status, year of delivery, intervention and priority. */
export const PlanningFields = ({ location, startYear, onStartYear }: PlanningFieldsProps) => {
  const isEmpty = location.programme.length === 0;
  const year = isEmpty ? startYear : yearOf(location);
  const years = yearsToChoose([location], new Date().getFullYear());
  const options: [string, string][] = [
    ['', locationFormText.yearUnknown],
    ...years.map((each): [string, string] => [String(each), String(each)]),
    ...(year === 'mixed' ? [['mixed', locationFormText.yearMixed] as [string, string]] : []),
  ];
  const chooseYear = (value: string) => {
    if (value === 'mixed') return;
    const chosen = value === '' ? undefined : Number(value);
    rememberEntry({ year: chosen ?? null });
    if (isEmpty) onStartYear(chosen);
    else run(() => setYear(location, chosen));
  };
  return (
    <section className="drawer__section" data-part="planning">
      <div className="planning__head">
        <h3>{locationFormText.planning}</h3>
        <HelpButton {...knowledge.statuses} />
      </div>
      <SelectField
        isRow
        label={locationFormText.status}
        value={location.planningStatus}
        options={optionsOf(planningStatuses, statusNames)}
        groupOf={(status) => statusGroupNames[firmnessOf(status)]}
        onChange={(planningStatus) => {
          rememberEntry({ planningStatus });
          run(() => changeLocation(location, { planningStatus }));
        }}
      />
      <SelectField
        isRow
        label={locationFormText.year}
        value={String(year ?? '')}
        options={options}
        onChange={chooseYear}
      />
      <SelectField
        isRow
        label={locationFormText.intervention}
        value={location.intervention}
        options={optionsOf(interventions, interventionNames)}
        onChange={(intervention) => run(() => changeLocation(location, { intervention }))}
      />
      <SelectField
        isRow
        label={locationFormText.priority}
        value={location.priority}
        options={optionsOf(priorities, priorityNames)}
        onChange={(priority) => run(() => changeLocation(location, { priority }))}
      />
    </section>
  );
};
