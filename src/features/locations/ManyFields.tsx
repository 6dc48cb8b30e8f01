import { setYears, tiePartner } from '@/domain/commands/changeMany';
import type { Location } from '@/domain/location';
import { yearOf, yearsToChoose } from '@/domain/yearOf';
import { run, usePlan } from '@/state/planStore';
import { locationFormText } from '@/text/locationForm';
import { manyText } from '@/text/manyLocations';
import { optionsOf, SelectField } from '@/ui/SelectField';

/** What all of them have, or '' when it differs. */
const shared = <Value extends string>(values: readonly Value[]): Value | '' => {
  const [first = '', ...others] = new Set(values);
  return others.length === 0 ? first : '';
};

/** A select for a value that may differ: then it says so, until one is chosen for all. */
export const SharedField = <Code extends string>(props: {
  label: string;
  values: readonly Code[];
  codes: readonly Code[];
  names: Readonly<Record<Code, string>>;
  groupOf?: (code: Code) => string;
  onChoose: (code: Code) => void;
}) => {
  const { codes, names, groupOf, onChoose } = props;
  const value = shared(props.values);
  const mixed: [Code | '', string][] = value === '' ? [['', manyText.mixed]] : [];
  return (
    <SelectField<Code | ''>
      isRow
      label={props.label}
      value={value}
      options={[...mixed, ...optionsOf(codes, names)]}
      {...(groupOf && { groupOf: (code: Code | '') => (code === '' ? '' : groupOf(code)) })}
      onChange={(code) => {
        if (code !== '') onChoose(code);
      }}
    />
  );
};

const unknownYear = 'unknown';

export const YearField = ({ locations }: { locations: readonly Location[] }) => {
  const dated = locations.filter(({ programme }) => programme.length > 0);
  const years = dated.map((location) => String(yearOf(location) ?? unknownYear));
  const value = shared(years) === 'mixed' ? '' : shared(years);
  const options: [string, string][] = [
    ...(value === '' ? [['', manyText.mixed] as [string, string]] : []),
    [unknownYear, manyText.noYear],
    ...yearsToChoose(dated, new Date().getFullYear()).map((year): [string, string] => [
      String(year),
      String(year),
    ]),
  ];
  if (dated.length === 0) return <p className="small soft">{manyText.onlyWithLines}</p>;
  return (
    <SelectField
      isRow
      label={locationFormText.year}
      value={value}
      options={options}
      onChange={(chosen) => {
        if (chosen !== '') run(() => setYears(dated, chosen === unknownYear ? undefined : Number(chosen)));
      }}
    />
  );
};

export const PartnerField = ({ locations }: { locations: readonly Location[] }) => {
  const partners = usePlan((plan) => plan.view.partners);
  if (partners.size === 0) return null;
  const options: [string, string][] = [...partners.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
    .map(({ id, name }) => [id, name]);
  return (
    <SelectField
      isRow
      label={manyText.partner}
      value=""
      options={[['', manyText.choosePartner], ...options]}
      onChange={(id) => {
        const partner = partners.get(id);
        if (partner !== undefined) run(() => tiePartner(locations, partner));
      }}
    />
  );
};
