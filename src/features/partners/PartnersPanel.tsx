import { useMemo, useState } from 'react';
import { addPartner } from '@/domain/commands/changePartners';
import type { Partner } from '@/domain/partner';
import { kindOf } from '@/domain/partnerKind';
import { type PartnerWork, workOfPartners } from '@/domain/partnerWork';
import { run, usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { locationsText, numberText } from '@/text/numbers';
import { offersText } from '@/text/offerAnswers';
import { makeOfferText } from '@/text/offers';
import { partnerKindNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { Icon } from '@/ui/Icon';
import { useLongList } from '@/ui/useLongList';
import { NewPartnerForm } from './NewPartnerForm';
import { PartnerPage } from './PartnerPage';
import './partners.css';

const PartnerItem = ({ partner, work }: { partner: Partner; work: PartnerWork | undefined }) => (
  <li>
    <button type="button" className="partner-row" onClick={() => setScreen({ partnerId: partner.id })}>
      <strong>{partner.name}</strong>
      <span className="partner-row__homes">{work !== undefined && numberText(work.homes)}</span>
      <span className="small soft">
        {partnerKindNames[kindOf(partner)]} ·{' '}
        {work === undefined ? partnerText.nowhere : locationsText(work.locations)}
      </span>
    </button>
  </li>
);

const PartnerList = () => {
  const { locations, partners } = usePlan((plan) => plan.view);
  const revision = usePlan((plan) => plan.view.revision);
  const [isAdding, setAdding] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const work = useMemo(() => workOfPartners(locations.values()), [locations, revision]);
  const sorted = [...partners.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const list = useLongList(sorted, ({ name }) => name, partnerText.heading);
  return (
    <div className="panel-body">
      <div className="partners__head">
        <h2>{partnerText.heading}</h2>
        {sorted.length > 0 && <span className="small soft">{partnerText.homesColumn}</span>}
      </div>
      {sorted.length === 0 && <p className="soft">{partnerText.none}</p>}
      {list.search}
      <ul className="partner-list">
        {list.shown.map((partner) => (
          <PartnerItem key={partner.id} partner={partner} work={work.get(partner.id)} />
        ))}
      </ul>
      {list.more}
      <p className="partners__offers">
        <button type="button" className="button" onClick={() => setScreen({ dialog: 'offers' })}>
          {offersText.open}
        </button>
        <button type="button" className="button" onClick={() => setScreen({ dialog: 'makeOffer' })}>
          {makeOfferText.open}
        </button>
      </p>
      {isAdding || sorted.length === 0 ? (
        <NewPartnerForm
          onAdd={(partner) => {
            setAdding(true);
            run(() => addPartner(partner));
          }}
        />
      ) : (
        <button type="button" className="button button--link" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {partnerText.new}
        </button>
      )}
    </div>
  );
};

/** The tab "Partners": who is at the table, and of one of them all it takes part in. */
export const PartnersPanel = () => {
  const partnerId = useScreen((screen) => screen.partnerId);
  const partner = usePlan((plan) => plan.view.partners.get(partnerId ?? ''));
  return partner === undefined ? <PartnerList /> : <PartnerPage key={partner.id} partner={partner} />;
};
