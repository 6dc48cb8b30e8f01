import type { Location } from '@/domain/location';
import { proposalOf } from '@/domain/offers/proposal';
import type { Partner } from '@/domain/partner';
import { housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { proposalText } from '@/text/proposal';
import './proposal.css';

type Sender = Pick<Partner, 'name' | 'role'>;

/** A sender among the partners of an offer, or of the plan. */
const known = (partners: Iterable<Partner>, { name, role }: Sender): Partner | undefined =>
  [...partners].find((partner) => partner.name === name && partner.role === role);

type ProposalTableProps = { locations: readonly Location[]; partners: Iterable<Partner>; sender: Sender };

/** An offer as a whole proposal for the prestatieafspraken: homes by type and year, how it is meant, and what it lacks. */
export const ProposalTable = ({ locations, partners, sender }: ProposalTableProps) => {
  const { years, types, kinds, reserves, missing } = proposalOf(locations, known(partners, sender));
  const lacks = proposalText.missing(missing);
  return (
    <section className="proposal" aria-label={proposalText.heading}>
      <h3>{proposalText.heading}</h3>
      {types.length > 0 && (
        <table>
          <thead>
            <tr className="small soft">
              <th scope="col">{proposalText.homes}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="number">
                  {year ?? proposalText.noYear}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {types.map(({ type, homes }) => (
              <tr key={type}>
                <th scope="row">
                  <span className={`swatch swatch--${type}`} aria-hidden="true" /> {housingTypeNames[type]}
                </th>
                {homes.map((count, index) => (
                  <td key={years[index] ?? 'none'} className="number">
                    {count === 0 ? '–' : numberText(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">{proposalText.meant(kinds, reserves)}</p>
      <p className={lacks.length === 0 ? 'small soft' : 'small proposal__lacks'}>
        {lacks.length === 0 ? proposalText.whole : proposalText.lacks(lacks)}
      </p>
    </section>
  );
};
