import { useDeferredValue, useMemo, useState } from 'react';
import { type HousingType, type TargetType, targetTypes } from '@/domain/housingType';
import type { Target } from '@/domain/target';
import { burnUpOf, type YearOfBurnUp } from '@/domain/totals/breakdown';
import { useShownView } from '@/state/shownView';
import { chartText } from '@/text/charts';
import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { BarList } from './BarList';
import { BurnUp } from './BurnUp';
import { ChartChip } from './ChartChip';
import { ChartFrame } from './ChartFrame';
import { chartRows } from './chartRows';
import type { Choice } from './chooseInChart';
import { FirmTable } from './FirmTable';
import { TypeSegmentChart, TypeSegmentTable, typeSegmentChoices } from './TypeSegmentChart';
import { typeSegmentOf } from './typeSegment';
import './charts.css';

type Chosen = TargetType | 'all';
const choices: readonly (readonly [Chosen, string])[] = [
  ['all', chartText.allTypes],
  ...optionsOf<TargetType>(targetTypes, housingTypeNames),
];

/** The opgave of what is shown; of all types together only when each is known. */
const targetOf = ({ byType }: Target, types: readonly TargetType[]): number | null =>
  types.reduce<number | null>((sum, type) => {
    const homes = byType[type];
    return sum === null || homes === null ? null : sum + homes;
  }, 0);

const groupKinds = ['neighbourhood', 'partner', 'status'] as const;

/** What is asked of the homes besides what a bar asks: their type, when one is chosen. */
const askedOf = (chosen: Chosen): { types?: HousingType[] } => (chosen === 'all' ? {} : { types: [chosen] });

const yearChoice = (year: YearOfBurnUp, chosen: Chosen): Choice => ({
  label:
    chosen === 'all'
      ? chartText.delivery(year.year)
      : `${housingTypeNames[chosen].toLowerCase()}, ${chartText.delivery(year.year)}`,
  filter: { ...askedOf(chosen), fromYear: year.year, toYear: year.year },
});

/** All charts of the programme. They follow each edit once the edit itself is on screen. */
export const ChartBoard = () => {
  const view = useDeferredValue(useShownView((shown) => shown));
  const [chosen, setChosen] = useState<Chosen>('all');
  const { target } = view.header;
  const { horizon } = target;
  const types: readonly TargetType[] = chosen === 'all' ? targetTypes : [chosen];
  const colour = chosen === 'all' ? 'var(--accent)' : `var(--type-${chosen})`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: types are of what was chosen
  const figures = useMemo(
    () => ({
      burnUp: burnUpOf(view.locations.values(), horizon, types),
      typeSegment: typeSegmentOf(view.totals.counted),
      groups: groupKinds.map((kind) => [kind, chartRows(kind, view, types, askedOf(chosen))] as const),
    }),
    [view, chosen],
  );
  const { burnUp, typeSegment, groups } = figures;
  const years = burnUp.years.map((year) => ({
    ...yearChoice(year, chosen),
    name: String(year.year),
    firm: year.firm,
    added: year.added,
  }));
  return (
    <section className="charts" aria-label={chartText.region}>
      <div className="charts__head">
        <SelectField
          label={chartText.types}
          isLabelHidden
          value={chosen}
          options={choices}
          onChange={setChosen}
        />
        <p className="small soft">{chartText.legend}</p>
        <ChartChip />
      </div>
      {typeSegment.rows.length === 0 ? (
        <p className="charts__none soft">{chartText.none}</p>
      ) : (
        <div className="charts__grid">
          <ChartFrame
            title={chartText.burnUp}
            note={chartText.burnUpNote}
            choices={years}
            chart={(width) => (
              <BurnUp
                years={burnUp.years}
                target={targetOf(target, types)}
                horizon={horizon}
                colour={colour}
                width={width}
                choiceOf={(year) => yearChoice(year, chosen)}
              />
            )}
            table={
              <FirmTable
                title={chartText.burnUp}
                heading={chartText.year}
                rows={years}
                extra={{
                  heading: chartText.added,
                  of: ({ name }) => numberText(years.find((each) => each.name === name)?.added ?? 0),
                }}
              />
            }
          >
            {burnUp.undated > 0 && <p className="small soft">{chartText.undated(burnUp.undated, horizon)}</p>}
          </ChartFrame>
          <ChartFrame
            title={chartText.typeSegment}
            choices={typeSegmentChoices(typeSegment)}
            note={chartText.until(horizon)}
            chart={(width) => <TypeSegmentChart figures={typeSegment} width={width} />}
            table={<TypeSegmentTable figures={typeSegment} />}
          />
          {groups.map(([kind, rows]) => (
            <ChartFrame
              key={kind}
              title={chartText[kind]}
              choices={rows}
              note={chartText.until(horizon)}
              chart={(width) => <BarList title={chartText[kind]} rows={rows} colour={colour} width={width} />}
              table={<FirmTable title={chartText[kind]} heading={chartText.names[kind]} rows={rows} />}
            >
              {kind === 'partner' && <p className="small soft">{chartText.partnerNote}</p>}
            </ChartFrame>
          ))}
        </div>
      )}
    </section>
  );
};
