import { type ReactNode, useId, useMemo } from 'react';
import { colourings, usedClasses } from '@/domain/colouring/colouring';
import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { chooseColour, useColouring } from '@/state/colouring';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { firmnessNames } from '@/text/codes';
import { colouringText } from '@/text/colouring';
import { legendText } from '@/text/legend';
import { Hatch } from '@/ui/Hatch';
import { optionsOf, SelectField } from '@/ui/SelectField';
import './legend.css';

/** A piece of a bar, as in the dock: the same patterns stand for the same firmness everywhere. */
const FirmnessSample = ({ firmness }: { firmness: Firmness }) => {
  const hatch = useId();
  return (
    <svg className="legend__sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <Hatch id={hatch} colour="currentColor" />
      <rect
        x="1"
        y="1"
        width="26"
        height="12"
        fill={firmness === 'zacht' ? `url(#${hatch})` : firmness === 'ambtelijk' ? 'none' : 'currentColor'}
        stroke={firmness === 'ambtelijk' ? 'currentColor' : 'none'}
        strokeWidth="2"
      />
      {firmness === 'gerealiseerd' && <rect x="1" y="6" width="26" height="2" fill="var(--paper)" />}
    </svg>
  );
};

/** How certain homes are, by their filling. */
const Firmnesses = () => (
  <ul>
    {firmnesses.map((firmness) => (
      <li key={firmness}>
        <FirmnessSample firmness={firmness} />
        {firmnessNames[firmness]}
      </li>
    ))}
  </ul>
);

type Sign = 'location' | 'cluster' | 'dropped' | 'existing' | 'seeks';
const signs: readonly Sign[] = ['location', 'cluster', 'dropped', 'existing', 'seeks'];

/** A donut as the map draws it, small and without colours of types. */
const SignSample = ({ sign }: { sign: Sign }) => (
  <svg
    className={`legend__sample legend__sample--${sign}`}
    width="28"
    height="28"
    viewBox="0 0 28 28"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    {sign === 'seeks' && <circle cx="14" cy="14" r="9" fill="currentColor" stroke="none" opacity="0.3" />}
    {sign !== 'seeks' && (
      <>
        <circle cx="14" cy="14" r="13" fill="var(--paper)" strokeWidth={sign === 'cluster' ? 1.5 : 0} />
        <circle cx="14" cy="14" r="8" strokeWidth="5" />
      </>
    )}
    {sign === 'existing' && (
      <>
        <circle cx="7" cy="21" r="6.500" fill="currentColor" stroke="none" />
        <path d="M4.500 24v-3.500L7 18l2.500 2.500V24z" stroke="var(--paper)" strokeWidth="1.600" />
      </>
    )}
  </svg>
);

/** What each colour on the map stands for; for who has to see it at once only those that are there. */
const Colours = ({ isShort = false }: { isShort?: boolean }) => {
  const colouring = useColouring((state) => state.colouring);
  const { by, classes } = colouring;
  const { partners, locations, revision } = usePlan((plan) => plan.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const shown = useMemo(
    () => (isShort ? usedClasses(locations.values(), colouring) : classes),
    [isShort, locations, revision, colouring],
  );
  return (
    <ul>
      {shown.map(({ key, tone }) => (
        <li key={key}>
          <span className="swatch" style={{ background: `var(--${tone})` }} aria-hidden="true" />
          {colouringText.classOf(by, key, (id) => partners.get(id)?.name)}
        </li>
      ))}
    </ul>
  );
};

/** What the colours tell is chosen here, where they are explained. */
export const ColourChoice = () => {
  const by = useColouring((state) => state.by);
  return (
    <SelectField
      label={colouringText.label}
      isRow
      value={by}
      options={optionsOf(colourings, colouringText.names)}
      onChange={chooseColour}
    />
  );
};

const ColourNote = () => {
  const by = useColouring(({ colouring }) => colouring.by);
  const hasCriteria = usePlan((plan) => plan.view.criteria.size > 0);
  const { notes, noCriteria, surface } = colouringText;
  if (by === 'score' && !hasCriteria) return <p className="legend__note small soft">{noCriteria}</p>;
  const note = by === 'partner' || by === 'score' || by === 'year' ? notes[by] : undefined;
  return <p className="legend__note small soft">{[note, surface].filter(Boolean).join(' ')}</p>;
};

/** What colours, patterns and signs on the map mean. `heading`: over the colours. */
const Legend = ({ heading, isShort = false }: { heading: ReactNode; isShort?: boolean }) => (
  <div className="legend">
    <div>
      {heading}
      <Colours isShort={isShort} />
    </div>
    <div>
      <h2>{legendText.firmness}</h2>
      <Firmnesses />
    </div>
    <div>
      <h2>{legendText.signs}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>
            <SignSample sign={sign} />
            {legendText[sign]}
          </li>
        ))}
      </ul>
    </div>
  </div>
);

const ColourHeading = () => {
  const by = useColouring(({ colouring }) => colouring.by);
  return <h2>{colouringText.heading(by)}</h2>;
};

/** On the map: with the choice of what the colours tell. */
export const LegendSheet = () => (
  <>
    <ColourChoice />
    <Legend heading={<h2>{colouringText.classes}</h2>} />
    <ColourNote />
  </>
);

/** Between the map and the totals, on paper and on the big screen, where it never lies over a location. */
export const LegendStrip = () => {
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const by = useColouring(({ colouring }) => colouring.by);
  return (
    <section className="legend-strip" aria-label={legendText.name}>
      {/* Types of homes need no more than their names: before a hall they stand on one line. */}
      <Legend isShort heading={isPresenting && by === 'type' ? null : <ColourHeading />} />
    </section>
  );
};
