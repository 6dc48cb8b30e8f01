import { useMemo, useState } from 'react';
import type { Partner } from '@/domain/partner';
import { promisesOf, workOfPartners } from '@/domain/partnerWork';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { partnerText } from '@/text/partners';
import { Icon } from '@/ui/Icon';
import { LevelBar } from './LevelBar';
import { OnlyThisPartner } from './OnlyThisPartner';
import { PartnerAgreements } from './PartnerAgreements';
import { PartnerForm } from './PartnerForm';
import { PartnerLocations } from './PartnerLocations';
import { PartnerYears } from './PartnerYears';
import { partnerFacts } from './partnerFacts';
import './partnerPage.css';

/** One partner: where it takes part and how firmly, the homes it is about, and what is still to be agreed with it. */
export const PartnerPage = ({ partner }: { partner: Partner }) => {
  const { locations } = usePlan((plan) => plan.view);
  const revision = usePlan((plan) => plan.view.revision);
  const [isEditing, setEditing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const promises = useMemo(
    () => promisesOf(partner.id, locations.values()),
    [partner.id, locations, revision],
  );
  const places = promises.map(({ location }) => location);
  const work = workOfPartners(places).get(partner.id);
  return (
    <div className="partner-page">
      <div className="partner-page__scroll">
        <button
          type="button"
          className="button button--link partner-page__back"
          onClick={() => setScreen({ partnerId: null })}
        >
          <Icon name="back" />
          {partnerText.all}
        </button>
        <header className="partner-page__head">
          <h2>{partner.name}</h2>
          <p className="small soft">{partnerFacts(partner)}</p>
          <button
            type="button"
            className="button partner-page__edit"
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {isEditing ? partnerText.editDone : partnerText.edit}
          </button>
        </header>
        {isEditing && <PartnerForm partner={partner} />}
        {work === undefined ? (
          <p className="soft">{partnerText.nowhere}</p>
        ) : (
          <>
            <section className="partner-page__section">
              <h3>{partnerText.promises(work.homes, work.locations)}</h3>
              <LevelBar byLevel={work.byLevel} />
            </section>
            <PartnerLocations promises={promises} />
            <PartnerYears locations={places} />
          </>
        )}
        <PartnerAgreements partner={partner} locations={locations.values()} />
      </div>
      <OnlyThisPartner partner={partner} />
    </div>
  );
};
