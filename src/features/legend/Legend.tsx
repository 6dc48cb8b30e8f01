import { useId } from 'react';
import { housingTypes } from '@/domain/housingType';
import { type Firmness, firmnesses } from '@/domain/planningStatus';
import { firmnessNames, housingTypeNames } from '@/text/codes';
import { legendText } from '@/text/legend';
import './legend.css';

/** A piece of a bar, as in the dock: the same patterns stand for the same firmness everywhere. */
const FirmnessSample = ({ firmness }: { firmness: Firmness }) => {
  const hatch = useId();
  return (
    <svg className="legend__sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="currentColor" opacity="0.28" />
        <rect width="2.500" height="5" fill="currentColor" />
      </pattern>
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

type Sign = 'location' | 'cluster' | 'dropped' | 'existing';
const signs: readonly Sign[] = ['location', 'cluster', 'dropped', 'existing'];

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
    <circle cx="14" cy="14" r="13" fill="var(--paper)" strokeWidth={sign === 'cluster' ? 1.5 : 0} />
    <circle cx="14" cy="14" r="8" strokeWidth="5" />
    {sign === 'existing' && (
      <>
        <circle cx="7" cy="21" r="6.500" fill="currentColor" stroke="none" />
        <path d="M4.500 24v-3.500L7 18l2.500 2.500V24z" stroke="var(--paper)" strokeWidth="1.600" />
      </>
    )}
  </svg>
);

/** What colours, patterns and signs on the map mean. */
export const Legend = () => (
  <div className="legend">
    <div>
      <h2>{legendText.types}</h2>
      <ul>
        {housingTypes.map((type) => (
          <li key={type}>
            <span className={`swatch swatch--${type}`} aria-hidden="true" />
            {housingTypeNames[type]}
          </li>
        ))}
      </ul>
    </div>
    <div>
      <h2>{legendText.firmness}</h2>
      <ul>
        {firmnesses.map((firmness) => (
          <li key={firmness}>
            <FirmnessSample firmness={firmness} />
            {firmnessNames[firmness]}
          </li>
        ))}
      </ul>
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

/** Between the map and the totals, in a presentation and on paper: always open. */
export const LegendStrip = () => (
  <section className="legend-strip" aria-label={legendText.name}>
    <Legend />
  </section>
);
