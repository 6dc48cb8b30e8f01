import { type Suitability, weighedKinds } from '@/domain/suitability/suitability';
import { metresText, suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { AmenityMark } from './AmenityMark';
import type { Explained } from './explain';
import './scores.css';

type ScoreTableProps = { explained: Explained; settings: Suitability; label: string };

/** How far the nearest of each kind is, how heavy it weighs, and what it adds. */
export const ScoreTable = ({ explained: { near, score }, settings, label }: ScoreTableProps) => {
  const parts = new Map(score?.parts.map((part) => [part.kind, part]));
  const sum = (of: 'weight' | 'points') => [...parts.values()].reduce((all, part) => all + part[of], 0);
  return (
    <table className="score-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text.columns.kind}</th>
          {[text.columns.distance, text.columns.weight, text.columns.points].map((heading) => (
            <th key={heading} scope="col" className="number">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weighedKinds(settings).map((kind) => {
          const found = near.get(kind);
          const part = parts.get(kind);
          return (
            <tr key={kind}>
              <th scope="row">
                <AmenityMark kind={kind} />
                <span>
                  {amenityNames[kind]}
                  {found !== undefined && (found.amenity.name !== '' || found.amenity.from !== null) && (
                    <span className="small soft">
                      {[
                        found.amenity.name,
                        found.amenity.from === null ? '' : text.plannedFrom(found.amenity.from),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  )}
                </span>
              </th>
              <td className="number">{found === undefined ? text.unknown : metresText(found.metres)}</td>
              <td className="number">{text.weightText(settings.weights[kind] ?? 0)}</td>
              <td className="number">
                {part === undefined ? (
                  text.noScore
                ) : (
                  <>
                    <span className="score-table__bar" aria-hidden="true">
                      <span style={{ width: `${(100 * part.points) / part.weight}%` }} />
                    </span>
                    {text.points(part.points)}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
      {parts.size > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {text.together}
            </th>
            <td className="number">{text.weightText(sum('weight'))}</td>
            <td className="number">{text.points(sum('points'))}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

/** What would add most if it were near, in words. */
export const MissesMost = ({ explained: { score, near } }: { explained: Explained }) => {
  if (score === null || score.value === null) return null;
  const { missesMost, unknown } = score;
  const metres = missesMost && near.get(missesMost.kind)?.metres;
  return (
    <>
      <p className="misses-most">
        {missesMost === undefined || metres === undefined ? (
          text.nothingMisses
        ) : (
          <>
            <strong>{text.missesMost}</strong>{' '}
            {text.missing(amenityNames[missesMost.kind], metresText(metres))}
          </>
        )}
      </p>
      {unknown.length > 0 && <p className="small soft">{text.unknownKinds(unknown)}</p>}
    </>
  );
};
