import type { Filter } from '@/domain/filter';
import { isNoFilter } from '@/domain/filter';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { affordableSegments, type Segment, segments } from '@/domain/segment';
import { usePlan } from '@/state/planStore';
import { firmnessNames, housingTypeNames, segmentNames } from '@/text/codes';
import { goalText, isAffordable, noNeighbourhood } from '@/text/goals';
import { optionsOf, SelectField } from '@/ui/SelectField';

type FilterFieldsProps = { legend: string; filter: Filter; onChange: (filter: Filter) => void };
type Choice = readonly [string, string];

const all: Choice = ['all', goalText.all];
const several: Choice = ['several', goalText.several];

/** One choice of a list of conditions; more than one, which only the table can ask, stays as it is. */
const chosenOf = (wanted: readonly string[] = []): string =>
  wanted.length === 0 ? 'all' : wanted.length === 1 ? `=${wanted[0]}` : 'several';

const ListField = (props: {
  label: string;
  name: string;
  wanted: readonly string[] | undefined;
  options: readonly Choice[];
  chosen?: string;
  onChange: (chosen: string | undefined) => void;
}) => {
  const value = props.chosen ?? chosenOf(props.wanted);
  return (
    <SelectField
      label={props.label}
      name={props.name}
      value={value}
      options={[all, ...props.options, ...(value === 'several' ? [several] : [])]}
      onChange={(chosen) => {
        if (chosen !== 'several') props.onChange(chosen === 'all' ? undefined : chosen);
      }}
    />
  );
};

const codesOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>): Choice[] =>
  optionsOf(codes, names).map(([code, name]) => [`=${code}`, name]);

/** The code that was chosen, as one of the list. */
const oneOf = <Code extends string>(
  codes: readonly Code[],
  chosen: string | undefined,
): Code[] | undefined => {
  const code = codes.find((each) => `=${each}` === chosen);
  return code === undefined ? undefined : [code];
};

/** The filter with another list for one condition; without it the condition goes. */
const withList = <Key extends keyof Filter>(filter: Filter, key: Key, wanted: Filter[Key]): Filter => {
  const { [key]: _before, ...others } = filter;
  return wanted === undefined ? others : { ...others, [key]: wanted };
};

/** What the fields below do not show. */
const moreAsked = ({ types: _t, segments: _s, neighbourhoods: _n, firmness: _f, ...more }: Filter): boolean =>
  !isNoFilter(more);

/** Which homes: by type, segment, neighbourhood and firmness, each one or all. */
export const FilterFields = ({ legend, filter, onChange }: FilterFieldsProps) => {
  const locations = usePlan((plan) => plan.view.locations);
  const names = [...new Set([...locations.values()].map(({ neighbourhood }) => neighbourhood ?? ''))];
  const known = [...new Set([...names, ...(filter.neighbourhoods ?? [])])].sort((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const nameOf = (label: string) => `${legend}: ${label.toLowerCase()}`;
  return (
    <fieldset className="goal-form__filter">
      <legend>{legend}</legend>
      <ListField
        label={goalText.type}
        name={nameOf(goalText.type)}
        wanted={filter.types}
        options={codesOf<HousingType>(housingTypes, housingTypeNames)}
        onChange={(chosen) => onChange(withList(filter, 'types', oneOf(housingTypes, chosen)))}
      />
      <ListField
        label={goalText.segment}
        name={nameOf(goalText.segment)}
        wanted={filter.segments}
        {...(isAffordable(filter.segments) && { chosen: 'affordable' })}
        options={[['affordable', goalText.affordable], ...codesOf<Segment>(segments, segmentNames)]}
        onChange={(chosen) =>
          onChange(
            withList(
              filter,
              'segments',
              chosen === 'affordable' ? [...affordableSegments] : oneOf(segments, chosen),
            ),
          )
        }
      />
      <ListField
        label={goalText.neighbourhood}
        name={nameOf(goalText.neighbourhood)}
        wanted={filter.neighbourhoods}
        options={known.map((name) => [`=${name}`, name || noNeighbourhood])}
        onChange={(chosen) => onChange(withList(filter, 'neighbourhoods', oneOf(known, chosen)))}
      />
      <ListField
        label={goalText.firmness}
        name={nameOf(goalText.firmness)}
        wanted={filter.firmness}
        options={codesOf<Firmness>(firmnesses, firmnessNames)}
        onChange={(chosen) => onChange(withList(filter, 'firmness', oneOf(firmnesses, chosen)))}
      />
      {moreAsked(filter) && <p className="small soft">{goalText.moreAsked}</p>}
    </fieldset>
  );
};
