import { useState } from 'react';
import type { VariantDifference } from '@/domain/variants/compareVariants';
import { housingTypeNames } from '@/text/codes';
import { compareText } from '@/text/compare';
import { numberText } from '@/text/numbers';
import { DifferenceMark } from './DifferenceMark';
import { SideMark } from './SideMark';
import type { Compared, Letters } from './useComparison';

/** The largest come first: what stands below them stays in sight until all are asked for. */
const firstRows = 12;
/** A list that nobody reads to its end is cut: the sum below it tells all. */
const mostRows = 200;

const figure = (homes: number, isThere: boolean): string =>
  isThere ? numberText(homes) : compareText.notThere;

/** What a type was and became; of a location that came or went what it brings or takes. */
const becameText = (kind: VariantDifference['kind'], before: number, after: number): string =>
  kind === 'changed'
    ? compareText.became(numberText(before), numberText(after))
    : numberText(kind === 'added' ? after : before);

const Became = ({ difference: { kind, before, after, types, years } }: { difference: VariantDifference }) => (
  <>
    {types.map(({ type, ...homes }) => (
      <span key={type} className="difference__type">
        <span className={`swatch swatch--${type}`} aria-hidden="true" />
        <span className="visually-hidden">{housingTypeNames[type]}</span>
        {becameText(kind, homes.before, homes.after)}
      </span>
    ))}
    {years !== undefined && <span>{compareText.year(years.before, years.after)}</span>}
    {types.length === 0 && years === undefined && (
      <span>{before === 0 && after === 0 ? compareText.apart : compareText.otherwise}</span>
    )}
  </>
);

const Row = ({ difference }: { difference: VariantDifference }) => {
  const { kind, location, before, after } = difference;
  return (
    <tr>
      <td>
        <DifferenceMark kind={kind} />
        <span className="visually-hidden">{compareText.kinds[kind]}</span>
      </td>
      <th scope="row">{location.name}</th>
      <td className="difference__became small soft">
        <Became difference={difference} />
      </td>
      <td className="number">{figure(before, kind !== 'added')}</td>
      <td className="number">{figure(after, kind !== 'dropped')}</td>
      <td className="number">
        <strong>{compareText.signed(after - before)}</strong>
      </td>
    </tr>
  );
};

/** The locations that are not the same, with what became what. */
export const DifferenceTable = ({ differences, same, letters }: Compared & { letters: Letters }) => {
  const sum = (of: (difference: VariantDifference) => number): number =>
    differences.reduce((homes, each) => homes + of(each), 0);
  const [isWhole, setWhole] = useState(false);
  const rows = differences.slice(0, isWhole || differences.length <= firstRows + 2 ? mostRows : firstRows);
  const [before, after] = [sum((each) => each.before), sum((each) => each.after)];
  if (differences.length === 0) return <p className="compare__none">{compareText.none}</p>;
  return (
    <table className="differences" aria-label={compareText.differ(differences.length)}>
      <thead>
        <tr>
          <th scope="colgroup" colSpan={3}>
            <span className="differences__title">{compareText.differ(differences.length)}</span>
          </th>
          <th scope="col" className="number">
            <SideMark side="left" letter={letters.left} />
          </th>
          <th scope="col" className="number">
            <SideMark side="right" letter={letters.right} />
          </th>
          <th scope="col" className="number small soft">
            {compareText.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((difference) => (
          <Row key={difference.id} difference={difference} />
        ))}
        {differences.length > rows.length && (
          <tr>
            <td />
            <td colSpan={5} className="soft">
              {compareText.more(differences.length - rows.length)}{' '}
              {!isWhole && (
                <button type="button" className="button button--link" onClick={() => setWhole(true)}>
                  {compareText.showMore}
                </button>
              )}
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <td />
          <th scope="row">{compareText.together}</th>
          <td className="small soft">{compareText.same(same)}</td>
          <td className="number">{numberText(before)}</td>
          <td className="number">{numberText(after)}</td>
          <td className="number">{compareText.signed(after - before)}</td>
        </tr>
      </tfoot>
    </table>
  );
};
