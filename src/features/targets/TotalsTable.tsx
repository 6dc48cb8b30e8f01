import { useState } from 'react';
import { type HousingType, housingTypes } from '@/domain/housingType';
import { type Segment, segments } from '@/domain/segment';
import { nestedHomes, nestedOrder } from '@/domain/totals/nested';
import { homesInCells } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { targetPanelText } from '@/text/targets';

/**
 * All counted homes, the segments under their type: only those in which there are any. It fits any width.
 * Each home stands at one type, or, nested, also at the types that its type lies within.
 */
export const TotalsTable = () => {
  const cells = usePlan((plan) => plan.view.totals.counted);
  const [isNested, setNested] = useState(false);
  const homes = (type: HousingType, segment: Segment): number =>
    isNested ? nestedHomes(cells, type, segment) : sumOfFirm(cells[type][segment]);
  const types = (isNested ? nestedOrder : housingTypes).filter((type) =>
    segments.some((segment) => homes(type, segment) !== 0),
  );
  const name = (type: HousingType): string =>
    isNested && (type === 'geclusterd' || type === 'zorggeschikt')
      ? targetPanelText.ofWhich(housingTypeNames[type])
      : housingTypeNames[type];
  if (types.length === 0) return null;
  return (
    <section className="totals-table">
      <p className="small soft" id="totals-table-caption">
        {targetPanelText.table}
      </p>
      <label className="choice small">
        <input type="checkbox" checked={isNested} onChange={() => setNested(!isNested)} />
        {targetPanelText.nested}
      </label>
      <table aria-labelledby="totals-table-caption">
        {types.map((type) => (
          <tbody key={type}>
            <tr className="totals-table__type">
              <th scope="rowgroup">
                <span className={`swatch swatch--${type}`} aria-hidden="true" /> {name(type)}
              </th>
              <td className="number">
                {numberText(segments.reduce((sum, segment) => sum + homes(type, segment), 0))}
              </td>
            </tr>
            {segments
              .filter((segment) => homes(type, segment) !== 0)
              .map((segment) => (
                <tr key={segment}>
                  <th scope="row">{segmentNames[segment]}</th>
                  <td className="number">{numberText(homes(type, segment))}</td>
                </tr>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr className="totals-table__type">
            <th scope="row">{targetPanelText.total}</th>
            <td className="number">{numberText(homesInCells(cells))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
