import { useMemo, useState } from 'react';
import { type DemandGroup, demandGroups, yearsOf } from '@/domain/demand/demandGroups';
import { type DemandSeries, type DemandType, demandTypes } from '@/domain/demand/demandSeries';
import { supplyUntil } from '@/domain/demand/supply';
import { useShownView } from '@/state/shownView';
import { analysisText } from '@/text/analyses';
import { demandAreaText, demandTypeNames } from '@/text/demand';
import { demandChartText as text } from '@/text/demandCharts';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { ChartFrame } from '../ChartFrame';
import { DemandChart } from './DemandChart';
import { DemandTable } from './DemandTable';
import { useSupply } from './useSupply';

/** The years that plans are held against: of the woondeal, and of forecasts of care (Stappenplan, 2025). */
export const demandHorizons = [2030, 2040] as const;

/** How many homes are still to be found; nothing where the source says nothing of the year. */
const toFindText = (series: DemandSeries, year: number, planned: number): string => {
  const range = series.years.find((each) => each.year === year);
  return range === undefined ? '–' : analysisText.toFind(planned, range);
};

type PictureProps = { type: DemandType; group: DemandGroup };

const Picture = ({ type, group }: PictureProps) => {
  const { series, level, measure } = group;
  const horizon = useShownView(({ header }) => header.target.horizon);
  const supply = useSupply(type, group);
  const years = yearsOf(series, [...demandHorizons, horizon]);
  const first = Math.min(...years, ...supply.byYear.keys());
  const last = Math.max(...years);
  const byYear = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, homes: supplyUntil(supply, year, horizon) };
  });
  const isComparable = level !== 'zorgkantoorregio' && measure === 'erbij';
  const notes = [
    text.lines,
    supply.undated === 0 ? '' : text.undated(supply.undated, horizon),
    level === 'zorgkantoorregio' ? text.partOfRegion(demandAreaText(group)) : '',
    measure === 'totaal' ? text.existingUnknown : '',
  ].filter(Boolean);
  const shared = { series, supply: byYear, supplyName: text.supply };
  return (
    <ChartFrame
      title={text.title}
      note={demandAreaText(group)}
      choices={[]}
      chart={(width) => (
        <DemandChart
          {...shared}
          horizons={demandHorizons}
          colour={type === 'samen' ? 'var(--accent)' : `var(--type-${type})`}
          width={width}
        />
      )}
      table={
        <DemandTable
          {...shared}
          years={years}
          toFind={
            isComparable ? (each, year) => toFindText(each, year, supplyUntil(supply, year, horizon)) : null
          }
        />
      }
    >
      {notes.map((note) => (
        <p key={note} className="small soft">
          {note}
        </p>
      ))}
    </ChartFrame>
  );
};

/** What several sources ask of a type, and what the plan has by then. */
export const DemandPicture = () => {
  const demand = useShownView((view) => view.demand);
  const [chosen, setType] = useState<DemandType>();
  const [key, setKey] = useState('');
  const known = demandTypes.find((type) => [...demand.values()].some((series) => series.type === type));
  const type = chosen ?? known ?? demandTypes[0];
  const groups = useMemo(() => demandGroups(demand.values(), type), [demand, type]);
  const group = groups.find((each) => each.key === key) ?? groups[0];
  return (
    <div className="demand-picture">
      <div className="charts__head">
        <SelectField
          label={text.type}
          isLabelHidden
          value={type}
          options={optionsOf(demandTypes, demandTypeNames)}
          onChange={setType}
        />
        {groups.length > 1 && (
          <SelectField
            label={text.group}
            isLabelHidden
            value={group?.key ?? ''}
            options={groups.map(
              (each) => [each.key, text.groupName(demandAreaText(each), each.measure)] as const,
            )}
            onChange={setKey}
          />
        )}
      </div>
      {group === undefined ? (
        <p className="charts__none soft">{text.none}</p>
      ) : (
        <Picture type={type} group={group} />
      )}
    </div>
  );
};
