import { housingTypes } from '@/domain/housingType';
import { segments } from '@/domain/segment';
import { firmOfType, homesInCells } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { targetPanelText } from '@/text/targets';

/** All counted homes, the segments under their type: only those in which there are any. It fits any width. */
export const TotalsTable = () => {
  const cells = usePlan((plan) => plan.view.totals.counted);
  const types = housingTypes.filter((type) =>
    segments.some((segment) => sumOfFirm(cells[type][segment]) !== 0),
  );
  if (types.length === 0) return null;
  return (
    <section className="totals-table">
      <p className="small soft" id="totals-table-caption">
        {targetPanelText.table}
      </p>
      <table aria-labelledby="totals-table-caption">
        {types.map((type) => (
          <tbody key={type}>
            <tr className="totals-table__type">
              <th scope="rowgroup">
                <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
              </th>
              <td className="number">{numberText(sumOfFirm(firmOfType(cells, type)))}</td>
            </tr>
            {segments
              .filter((segment) => sumOfFirm(cells[type][segment]) !== 0)
              .map((segment) => (
                <tr key={segment}>
                  <th scope="row">{segmentNames[segment]}</th>
                  <td className="number">{numberText(sumOfFirm(cells[type][segment]))}</td>
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
