import { type HousingType, housingTypes } from '@/domain/housingType';
import { isInSums, type Location } from '@/domain/location';

import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { partnerText } from '@/text/partners';

/** Homes that come, by year (null: nobody knows) and type. */
type Years = Map<number | null, Partial<Record<HousingType, number>>>;

const yearsOf = (locations: readonly Location[]): Years => {
  const years: Years = new Map();
  for (const { programme } of locations.filter(isInSums)) {
    for (const { year = null, type, count } of programme) {
      if (count <= 0) continue;
      const sums = years.get(year) ?? {};
      years.set(year, { ...sums, [type]: (sums[type] ?? 0) + count });
    }
  }
  return years;
};

const sumOf = (homes: Partial<Record<HousingType, number>> | undefined): number =>
  Object.values(homes ?? {}).reduce((sum, count) => sum + count, 0);

/** Pixels that the tallest bar takes. */
const tallest = 56;

/** The homes of a partner's locations by year and type: bars over the table that says the same. */
export const PartnerYears = ({ locations }: { locations: readonly Location[] }) => {
  const years = yearsOf(locations);
  const columns = [...years.keys()].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  if (columns.length === 0) return null;
  const most = Math.max(...columns.map((year) => sumOf(years.get(year))));
  const types = housingTypes.filter((type) => columns.some((year) => (years.get(year)?.[type] ?? 0) > 0));
  const sumOfType = (type: HousingType): number =>
    columns.reduce<number>((sum, year) => sum + (years.get(year)?.[type] ?? 0), 0);
  return (
    <section className="partner-page__section">
      <h3 id="partner-years">{partnerText.perYear}</h3>
      <div className="partner-years__scroll">
        <table className="partner-years" aria-labelledby="partner-years">
          <thead>
            <tr className="partner-years__bars">
              <td />
              {columns.map((year) => (
                <td key={year}>
                  <strong>{numberText(sumOf(years.get(year)))}</strong>
                  {types.map((type) => (
                    <span
                      key={type}
                      className={`partner-years__bar swatch--${type}`}
                      style={{ height: `${((years.get(year)?.[type] ?? 0) / most) * tallest}px` }}
                    />
                  ))}
                </td>
              ))}
              <td />
            </tr>
            <tr>
              <td />
              {columns.map((year) => (
                <th key={year} scope="col">
                  {year ?? partnerText.noYear}
                </th>
              ))}
              <th scope="col">{partnerText.total}</th>
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <tr key={type}>
                <th scope="row">
                  <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
                </th>
                {columns.map((year) => {
                  const homes = years.get(year)?.[type] ?? 0;
                  return <td key={year}>{homes === 0 ? '–' : numberText(homes)}</td>;
                })}
                <td>
                  <strong>{numberText(sumOfType(type))}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
