import { type Agreement, isOpen } from '@/domain/agreement';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { agreementName, agreementStateNames } from '@/text/agreements';
import { partnerText } from '@/text/partners';
import { StateMark } from '@/ui/StateMark';
import { useLongList } from '@/ui/useLongList';
import { LocationLink } from './LocationLink';

type Open = { location: Location; agreement: Agreement };

const nameOf = ({ location, agreement }: Open): string => `${agreementName(agreement)} ${location.name}`;

type PartnerAgreementsProps = { partner: Partner; locations: Iterable<Location> };

/** What is still to be agreed with a partner, each with its location. */
export const PartnerAgreements = ({ partner, locations }: PartnerAgreementsProps) => {
  const all = [...locations].flatMap((location) =>
    location.agreements
      .filter(({ partnerIds, state }) => partnerIds.includes(partner.id) && state !== 'vervallen')
      .map((agreement) => ({ location, agreement })),
  );
  const open = all.filter(({ agreement }) => isOpen(agreement));
  const { shown, search, more } = useLongList(open, nameOf, partnerText.agreements);
  if (all.length === 0) return <p className="small soft">{partnerText.noAgreements}</p>;
  return (
    <section className="partner-page__section">
      <h3>{partnerText.openAgreements(open.length, all.length)}</h3>
      {search}
      <ul className="partner-agreements">
        {shown.map(({ location, agreement }) => (
          <li key={`${location.id} ${agreement.id}`}>
            <StateMark state={agreement.state} />
            <span>{agreementName(agreement)}</span>
            <LocationLink location={location} />
            <span className="small soft">{agreementStateNames[agreement.state].toLowerCase()}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
};
