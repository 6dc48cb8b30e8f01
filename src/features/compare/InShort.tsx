import type { VariantDifference } from '@/domain/variants/compareVariants';
import { compareText, type Gain } from '@/text/compare';
import { numberText } from '@/text/numbers';
import { DifferenceMark } from './DifferenceMark';
import { kindSums } from './kindSums';
import { SideMark } from './SideMark';
import type { Compared, Letters } from './useComparison';
import './inShort.css';

/** More than this fit on no screen; those without room for them are left out whole. */
const mostRows = 8;

const changeOf = ({ before, after }: VariantDifference): number => after - before;

/** What the number beside the name does not say. */
const detailOf = ({ kind, before, after, types, years }: VariantDifference): string | null => {
  if (kind === 'changed' && before !== after) {
    return compareText.became(numberText(before), numberText(after));
  }
  if (years !== undefined) return compareText.year(years.before, years.after);
  if (before === 0 && after === 0) return compareText.apart;
  if (kind !== 'changed') return null;
  return types.length > 0 ? compareText.otherTypes : compareText.otherwise;
};

const Largest = ({ difference }: { difference: VariantDifference }) => {
  const detail = detailOf(difference);
  return (
    <li>
      <DifferenceMark kind={difference.kind} />
      <span className="in-short__name">
        <strong>{difference.location.name}</strong>
        {detail !== null && <span className="soft">{detail}</span>}
      </span>
      <strong className="in-short__change">{compareText.signed(changeOf(difference))}</strong>
    </li>
  );
};

type InShortProps = { compared: Compared; gains: readonly Gain[]; letters: Letters };

/** For a hall: what becomes of the homes, how many locations came, went and changed, and which matter most. */
export const InShort = ({ compared: { differences, same }, gains, letters }: InShortProps) => {
  const [headline, others] = compareText.inShort(gains);
  const largest = [...differences]
    .sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)))
    .slice(0, mostRows);
  return (
    <aside className="in-short" aria-label={compareText.changes}>
      <div role="status">
        <h2>
          <SideMark side="right" letter={letters.right} /> {headline}
        </h2>
        <p className="soft">{differences.length === 0 ? compareText.none : others}</p>
      </div>
      {differences.length > 0 && (
        <>
          <ul className="in-short__kinds" aria-label={compareText.differ(differences.length)}>
            {kindSums(differences).map(({ kind, count, homes }) => (
              <li key={kind}>
                <DifferenceMark kind={kind} />
                <strong className="in-short__count">{numberText(count)}</strong>
                <span className="in-short__name">
                  <strong>{compareText.kindOfLocations(kind, count)}</strong>
                  <span className="soft">{compareText.signedHomes(homes)}</span>
                </span>
              </li>
            ))}
          </ul>
          <h3 className="soft">{compareText.largest}</h3>
          <ol className="in-short__largest">
            {largest.map((difference) => (
              <Largest key={difference.id} difference={difference} />
            ))}
          </ol>
        </>
      )}
      {same > 0 && differences.length > 0 && (
        <p className="in-short__same soft">{compareText.sameOnMap(same)}</p>
      )}
    </aside>
  );
};
