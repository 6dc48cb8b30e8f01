import { useState } from 'react';
import { addPartnerAt, removeCommitment, setCommitment } from '@/domain/commands/changePartners';
import type { Location } from '@/domain/location';
import { commitmentLevels, type Partner } from '@/domain/partner';
import { run, usePlan } from '@/state/planStore';
import { rememberEntry, useScreen } from '@/state/screenStore';
import { commitmentNames, roleNames } from '@/text/codes';
import { partnerText } from '@/text/partners';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { NewPartnerForm } from './NewPartnerForm';
import './partners.css';

const newPartner = 'new';

/** Partners that can still be tied to the location, the one used last first. */
const othersThan = (partners: Iterable<Partner>, location: Location, lastId: string | null): Partner[] => {
  const taken = new Set(location.commitments.map((commitment) => commitment.partnerId));
  return [...partners]
    .filter((partner) => !taken.has(partner.id))
    .sort((a, b) => Number(b.id === lastId) - Number(a.id === lastId) || a.name.localeCompare(b.name, 'nl'));
};

/** Who takes part at a location, and how far each has bound itself. */
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
  const remove = (partner: Partner) => {
    if (partner.id === lastId) rememberEntry({ partnerId: null });
    run(() => removeCommitment(location, partner));
  };
  const options: [string, string][] = [
    ['', partnerText.choose],
    ...others.map(({ id, name, role }): [string, string] => [
      id,
      `${name} (${roleNames[role].toLowerCase()})`,
    ]),
    [newPartner, `${partnerText.new}…`],
  ];

  return (
    <section className="drawer__section">
      <h3>{partnerText.heading}</h3>
      {location.commitments.length === 0 && <p className="small soft">{partnerText.noneHere}</p>}
      <ul className="commitments">
        {location.commitments.map((commitment) => {
          const partner = partners.get(commitment.partnerId);
          if (partner === undefined) return null;
          return (
            <li key={partner.id} className="commitment">
              <span>
                {partner.name} <span className="small soft">{roleNames[partner.role].toLowerCase()}</span>
              </span>
              <SelectField
                label={partnerText.level(partner.name)}
                isLabelHidden
                value={commitment.level}
                options={optionsOf(commitmentLevels, commitmentNames)}
                onChange={(level) => run(() => setCommitment(location, partner, level))}
              />
              <button
                type="button"
                className="button button--quiet button--icon"
                aria-label={partnerText.removeHere(partner.name)}
                onClick={() => remove(partner)}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      {isForm ? (
        <>
          <NewPartnerForm onAdd={add} />
          {others.length > 0 && (
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
          onChange={(chosen) => {
            if (chosen === newPartner) setAdding(true);
            else if (chosen !== '') tie(chosen);
          }}
        />
      )}
    </section>
  );
};
