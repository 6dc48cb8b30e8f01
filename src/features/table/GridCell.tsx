import { memo } from 'react';
import { type Location, typesIn } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { firmnessOf } from '@/domain/planningStatus';
import { openSignalsOf, useSignals } from '@/state/signalStore';
import { todayIso } from '@/state/today';
import { firmnessNames, interventionNames, priorityNames, statusNames } from '@/text/codes';
import { fullDayText } from '@/text/dates';
import { numberText } from '@/text/numbers';
import { tableText } from '@/text/table';
import { type ColumnId, openAgreementsOf, partnersOf, yearsOf } from './columns';
import { FirmnessMark } from './FirmnessMark';
import { apartReasons, homesInColumn, noFigures, type RowFigures } from './rowFigures';
import { SegmentBar } from './SegmentBar';

type GridCellProps = {
  column: ColumnId;
  location: Location;
  figures: RowFigures;
  partners: ReadonlyMap<string, Partner>;
};

const Homes = ({ homes, apart }: { homes: number; apart: RowFigures['apart'] }) => {
  if (homes === 0) return <span className="soft">{tableText.none}</span>;
  const reasons = apartReasons.filter((reason) => apart[reason] !== 0);
  if (reasons.length === 0) return numberText(homes);
  const sum = reasons.reduce((all, reason) => all + apart[reason], 0);
  const words = tableText.apart(
    sum,
    reasons.map((reason) => tableText.reasons[reason]),
  );
  return (
    <span className="homes-apart" title={words}>
      {numberText(homes)}
    </span>
  );
};

const Said = ({ text }: { text: string | undefined }) =>
  text === undefined ? <span className="soft">{tableText.none}</span> : <span title={text}>{text}</span>;

/** A day that is past asks for attention: what was to be done then may not have been. */
const Day = ({ on }: { on: string | undefined }) =>
  on === undefined ? (
    <Said text={on} />
  ) : (
    <span className={on < todayIso() ? 'grid-late' : ''}>{fullDayText(on)}</span>
  );

/** The signals come after the plan, and those of a neighbour can change too. */
const SignalCount = ({ id }: { id: string }) => {
  const count = useSignals((signals) => openSignalsOf(id, signals));
  return count === 0 ? (
    <span className="soft">{tableText.none}</span>
  ) : (
    <span className="grid-signals">{count}</span>
  );
};

const segmentsOf = ({ programme }: Location) => {
  const { bySegment } = noFigures();
  for (const { segment, count } of programme) bySegment[segment] += count;
  return bySegment;
};

const yearText = (location: Location): string => {
  const years = yearsOf(location);
  if (years === undefined) return tableText.none;
  return years.first === years.last ? `${years.first}` : `${years.first}–${String(years.last).slice(2)}`;
};

/** What one cell says. */
export const GridCell = memo(({ column, location, figures, partners }: GridCellProps) => {
  switch (column) {
    case 'name': {
      const types = typesIn(location);
      return (
        <>
          <span className="type-marks" aria-hidden="true">
            {(types.length === 0 ? (['onbekend'] as const) : types).map((type) => (
              <span key={type} className={`swatch--${type}`} />
            ))}
          </span>
          <span className="grid-name" title={location.name}>
            {location.name}
          </span>
        </>
      );
    }
    case 'geclusterd':
    case 'zorggeschikt':
    case 'nultreden':
    case 'other':
    case 'total':
      return <Homes homes={homesInColumn(column, figures) ?? 0} apart={figures.apart} />;
    case 'segment':
      return <SegmentBar bySegment={segmentsOf(location)} />;
    case 'status': {
      const status = location.planningStatus;
      return (
        <span className="grid-status" title={statusNames[status]}>
          <FirmnessMark status={status} />
          {status} {firmnessNames[firmnessOf(status)]}
        </span>
      );
    }
    case 'year':
      return yearText(location);
    case 'partner': {
      const [first, ...others] = partnersOf(location, partners);
      if (first === undefined) return <span className="soft">{tableText.none}</span>;
      return <span title={[first, ...others].join(', ')}>{tableText.more(first, others.length)}</span>;
    }
    case 'neighbourhood':
      return <Said text={location.neighbourhood} />;
    case 'priority':
      return priorityNames[location.priority];
    case 'intervention':
      return interventionNames[location.intervention];
    case 'nextStep':
    case 'nextStepBy':
      return <Said text={location[column]} />;
    case 'nextStepOn':
      return <Day on={location.nextStepOn} />;
    case 'agreements':
      return openAgreementsOf(location) ?? <span className="soft">{tableText.none}</span>;
    case 'signals':
      return <SignalCount id={location.id} />;
  }
});
