import { type ReactNode, useRef } from 'react';
import { homesIn, type Location, partneredIn } from '@/domain/location';
import { kindOf } from '@/domain/partnerKind';
import { deliveryOf } from '@/domain/report/phasing';
import { shownFirmness } from '@/map/locations/locationKind';
import { usePlan } from '@/state/planStore';
import { onlySelected, useScreen } from '@/state/screenStore';
import { commitmentNames, housingTypeNames, segmentNames, statusNames } from '@/text/codes';
import { fullDayText } from '@/text/dates';
import { homesText, numberText } from '@/text/numbers';
import { partnerKindNames, soughtNames } from '@/text/partnerCodes';
import { presentationText } from '@/text/presentation';
import { LevelMark } from '@/ui/LevelMark';
import { programmeOf, type TypeOfLocation } from './programmeOf';
import { Steps } from './Steps';
import { useShrunkToFit } from './useShrunkToFit';
import './spotlight.css';
import './spotlightFull.css';

/** How far it is, without the code: for who hears of it for the first time. */
const stateOf = (location: Location): string => {
  const { from, to } = deliveryOf(location);
  const isReady = shownFirmness(location) === 'gerealiseerd';
  const status = statusNames[location.planningStatus].replace(/^\S+ /, '');
  return [
    location.programme.length > 0 && homesText(homesIn(location)),
    (isReady ? presentationText.isReady : status).toLowerCase(),
    from !== undefined && to !== undefined && presentationText.ready(from, to),
    location.priority === 'valt_af' && presentationText.dropped,
    location.intervention === 'bestaande_bouw' && presentationText.existing,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
};

const segmentsText = ({ segments }: TypeOfLocation): string =>
  segments.length === 1
    ? segments.map(({ segment }) => segmentNames[segment].toLowerCase()).join('')
    : segments
        .map(({ segment, homes }) => `${numberText(homes)} ${segmentNames[segment].toLowerCase()}`)
        .join(' · ');

const Homes = ({ location }: { location: Location }) => {
  const types = programmeOf(location);
  if (types.length === 0) return <p className="soft">{presentationText.noHomes}</p>;
  return (
    <ul className="spotlight__types" aria-label={presentationText.homes}>
      {types.map((each) => (
        <li key={each.type}>
          <span
            className="spotlight__colour"
            style={{ background: `var(--type-${each.type})` }}
            aria-hidden="true"
          />
          <strong className="spotlight__number">{numberText(each.homes)}</strong>
          <span className="spotlight__type">
            <strong>{housingTypeNames[each.type]}</strong>
            <span className="soft">{each.homes < 0 ? presentationText.goes : segmentsText(each)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};

const Partners = ({ location }: { location: Location }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const tied = partneredIn(location).flatMap(({ partnerId, level }) => {
    const partner = partners.get(partnerId);
    return partner === undefined ? [] : [{ partner, level }];
  });
  const sought = (location.seeks ?? []).map((kind) => soughtNames[kind].toLowerCase());
  return (
    <>
      {tied.length > 0 && (
        <ul className="spotlight__partners" aria-label={presentationText.partners}>
          {tied.map(({ partner, level }) => (
            <li key={partner.id}>
              <span className="spotlight__partner">
                <strong>{partner.name}</strong>
                <span className="soft">{partnerKindNames[kindOf(partner)].toLowerCase()}</span>
              </span>
              <span className="spotlight__level">
                <LevelMark level={level} />
                {commitmentNames[level].toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      )}
      {tied.length === 0 && sought.length === 0 && (
        <p className="spotlight__open">{presentationText.noPartners}</p>
      )}
      {sought.length > 0 && <p className="spotlight__open">{presentationText.seeks(sought.join(', '))}</p>}
    </>
  );
};

const NextStep = ({ location: { nextStep, nextStepBy, nextStepOn } }: { location: Location }) => (
  <section className="spotlight__next">
    <h3>{presentationText.nextStep}</h3>
    {nextStep === undefined ? (
      <p>{presentationText.noNextStep}</p>
    ) : (
      <>
        <p className="spotlight__what">{nextStep}</p>
        <p>
          {[nextStepBy, nextStepOn && presentationText.before(fullDayText(nextStepOn))]
            .filter(Boolean)
            .join(', ')}
        </p>
      </>
    )}
  </section>
);

/** One location for who sits at six metres: what comes there, with whom, and what is next. */
const Told = ({ location, picture }: { location: Location; picture: ReactNode }) => {
  const told = useRef<HTMLDivElement>(null);
  useShrunkToFit(told);
  return (
    <div className="spotlight__room">
      <div className="spotlight__told" ref={told}>
        <header>
          <h2>{location.name}</h2>
          <p className="soft">{stateOf(location)}</p>
        </header>
        {picture}
        <Homes location={location} />
        <Partners location={location} />
      </div>
    </div>
  );
};

type SpotlightProps = { onCloser: () => void; picture: (location: Location) => ReactNode };

export const Spotlight = ({ onCloser, picture }: SpotlightProps) => {
  const id = useScreen(onlySelected);
  const location = usePlan((plan) => (id === null ? undefined : plan.view.locations.get(id)));
  const isFollowing = useScreen((screen) => screen.isFollowing);
  if (location === undefined) return null;
  return (
    <aside className="spotlight" aria-label={presentationText.inSight}>
      <Told location={location} picture={picture(location)} />
      <NextStep location={location} />
      {!isFollowing && <Steps {...(location.geometry !== undefined && { onCloser })} />}
    </aside>
  );
};
