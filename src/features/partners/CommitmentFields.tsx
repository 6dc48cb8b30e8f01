import { useState } from 'react';
import { changeLocation } from '@/domain/commands/changeLocation';
import { addPartnerAt, removeCommitment, setCommitment } from '@/domain/commands/changePartners';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { kindOf, soughtKinds } from '@/domain/partnerKind';
import { run, usePlan } from '@/state/planStore';
import { rememberEntry, useScreen } from '@/state/screenStore';
import { partnerKindNames, soughtNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { SelectField } from '@/ui/SelectField';
import { CommitmentItem } from './CommitmentItem';
import { FormerPartner } from './FormerPartner';
import { NewPartnerForm } from './NewPartnerForm';
import { SeeksFields } from './SeeksFields';
import './partners.css';

const newPartner = 'new';

/** Partners that can still be tied to the location, the one used last first. */
const othersThan = (partners: Iterable<Partner>, location: Location, lastId: string | null): Partner[] => {
  const taken = new Set(location.commitments.map((commitment) => commitment.partnerId));
  return [...partners]
    .filter((partner) => !taken.has(partner.id))
    .sort((a, b) => Number(b.id === lastId) - Number(a.id === lastId) || a.name.localeCompare(b.name, 'nl'));
};

/** Who takes part at a location, how far each has bound itself, and who is still looked for. */
export const CommitmentFields = ({ location }: { location: Location }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const lastId = useScreen((screen) => screen.lastEntry.partnerId);
  const [isAdding, setAdding] = useState(false);
  const others = othersThan(partners.values(), location, lastId);
  const isForm = isAdding || partners.size === 0;

  const tie = (partnerId: string) => {
    const partner = partners.get(partnerId);
    if (partner === undefined) return;
    rememberEntry({ partnerId });
    run(() => setCommitment(location, partner, 'genoemd'));
  };
  const add = (partner: Partner) => {
    rememberEntry({ partnerId: partner.id });
    setAdding(false);
    run(() => addPartnerAt(location, partner));
  };
  const remove = (partner: Pick<Partner, 'id' | 'name'>) => {
    if (partner.id === lastId) rememberEntry({ partnerId: null });
    run(() => removeCommitment(location, partner));
  };
  const { seeks = [] } = location;
  const sought = soughtKinds.filter((kind) => !seeks.includes(kind));
  const options: [string, string][] = [
    ['', partnerText.choose],
    ...others.map((partner): [string, string] => [
      partner.id,
      `${partner.name} (${partnerKindNames[kindOf(partner)].toLowerCase()})`,
    ]),
    [newPartner, `${partnerText.new}…`],
    ...sought.map((kind): [string, string] => [kind, partnerText.seeks(soughtNames[kind])]),
  ];

  return (
    <section className="drawer__section" data-part="partners">
      <h3>{partnerText.heading}</h3>
      {location.commitments.length === 0 && <p className="small soft">{partnerText.noneHere}</p>}
      <ul className="commitments">
        {location.commitments.map((commitment) => {
          const { partnerId, formerName } = commitment;
          const partner = partners.get(partnerId);
          if (partner !== undefined) {
            return (
              <CommitmentItem
                key={partnerId}
                location={location}
                partner={partner}
                commitment={commitment}
                onRemove={() => remove(partner)}
              />
            );
          }
          if (formerName === undefined) return null;
          return (
            <FormerPartner
              key={partnerId}
              name={formerName}
              level={commitment.level}
              onRemove={() => remove({ id: partnerId, name: formerName })}
            />
          );
        })}
      </ul>
      <SeeksFields location={location} />
      {isForm ? (
        <>
          <NewPartnerForm onAdd={add} />
          {partners.size > 0 && (
            <button type="button" className="button button--link" onClick={() => setAdding(false)}>
              {partnerText.back}
            </button>
          )}
        </>
      ) : (
        <SelectField
          label={partnerText.add}
          isRow
          value=""
          options={options}
          groupOf={(value) =>
            sought.some((kind) => kind === value) ? partnerText.toFind : partnerText.inPlan
          }
          onChange={(chosen) => {
            const kind = sought.find((each) => each === chosen);
            if (chosen === newPartner) setAdding(true);
            else if (kind !== undefined) run(() => changeLocation(location, { seeks: [...seeks, kind] }));
            else if (chosen !== '') tie(chosen);
          }}
        />
      )}
    </section>
  );
};
