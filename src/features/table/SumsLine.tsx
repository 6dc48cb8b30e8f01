import { isNoFilter } from '@/domain/filter';
import { targetTypes } from '@/domain/housingType';
import { segments } from '@/domain/segment';
import { useScreen } from '@/state/screenStore';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { homesText, numberText } from '@/text/numbers';
import { columnNames, tableText } from '@/text/table';
import { apartText, useFigures } from './GroupRow';
import { homesOfOtherTypes } from './rowFigures';

/** The foot of the table: the sums of all rows, counted as the dock counts. */
export const SumsLine = ({ ids }: { ids: readonly string[] }) => {
  const figures = useFigures(ids);
  const hasFilter = useScreen((screen) => !isNoFilter(screen.filter));
  const others = homesOfOtherTypes(figures.byType);
  const apart = apartText(figures);
  return (
    <section className="sums-line" aria-label={hasFilter ? tableText.sumOfFilter : tableText.sum}>
      <strong>{hasFilter ? tableText.sumOfFilter : tableText.sum}</strong>
      <ul className="sums-line__types">
        {targetTypes.map((type) => (
          <li key={type} title={housingTypeNames[type]}>
            <span className={`swatch swatch--${type}`} aria-hidden="true" />
            <span className="visually-hidden">{housingTypeNames[type]}</span>
            <strong className="number">{numberText(figures.byType[type])}</strong>
          </li>
        ))}
        {others !== 0 && (
          <li className="soft small">
            {columnNames.other.short.toLowerCase()} {numberText(others)}
          </li>
        )}
      </ul>
      <ul className="sums-line__segments small soft">
        {segments
          .filter((segment) => figures.bySegment[segment] !== 0)
          .map((segment) => (
            <li key={segment}>
              <span className={`swatch segment--${segment}`} aria-hidden="true" />
              {segmentNames[segment].toLowerCase()} {numberText(figures.bySegment[segment])}
            </li>
          ))}
        {apart !== undefined && <li>{apart}</li>}
      </ul>
      <strong className="number sums-line__total">{homesText(figures.total)}</strong>
    </section>
  );
};
