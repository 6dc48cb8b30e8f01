import { housingTypes } from '@/domain/housingType';
import { segments } from '@/domain/segment';
import { firmOfType } from '@/domain/totals/progress';
import { sumOfFirm } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { targetPanelText } from '@/text/targets';

/** All counted homes, type by segment: only the rows and columns in which there are any. */
export const TotalsTable = () => {
  const cells = usePlan((plan) => plan.view.totals.counted);
  const types = housingTypes.filter((type) => sumOfFirm(firmOfType(cells, type)) > 0);
  const used = segments.filter((segment) => types.some((type) => sumOfFirm(cells[type][segment]) > 0));
  if (types.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard has to get there
    <section className="totals-table" aria-labelledby="totals-table-caption" tabIndex={0}>
      <p className="small soft" id="totals-table-caption">
        {targetPanelText.table}
      </p>
      <table aria-labelledby="totals-table-caption">
        <thead>
          <tr>
            <td />
            {types.map((type) => (
              <th key={type} scope="col" className="number">
                {housingTypeNames[type]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {used.map((segment) => (
            <tr key={segment}>
              <th scope="row">{segmentNames[segment]}</th>
              {types.map((type) => (
                <td key={type} className="number">
                  {numberText(sumOfFirm(cells[type][segment]))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{targetPanelText.total}</th>
            {types.map((type) => (
              <td key={type} className="number">
                {numberText(sumOfFirm(firmOfType(cells, type)))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
};
