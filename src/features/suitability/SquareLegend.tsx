import { scoreClasses } from '@/domain/suitability/score';
import { weighedKinds } from '@/domain/suitability/suitability';
import { useAmenityFacts } from '@/plans/amenityFacts';
import { publishedPresets } from '@/sources/facts/suitabilityPresets';
import { provenanceText } from '@/text/sources';
import { suitabilityText as text } from '@/text/suitability';
import { isFilledIn } from './settings';
import { useSquares } from './squaresStore';
import { useSettings } from './useSettings';
import './suitability.css';

/** What the colours of the squares mean, by whose weights, and of when the amenities are. */
export const SquareLegend = () => {
  const settings = useSettings();
  const isReady = useSquares(({ state }) => state === 'ready');
  const paths = useSquares(({ ground }) => ground?.walked?.fileName);
  const asked = useAmenityFacts((facts) => facts.asked);
  const published = publishedPresets.find(({ id }) => id === settings.preset);
  if (!isReady || asked.state !== 'answered') return null;
  return (
    <section className="square-legend" aria-label={text.legendOf}>
      <p>
        <strong>{text.legendTitle}</strong> <span className="soft">{text.legendLead}</span>
      </p>
      {isFilledIn(settings) ? (
        <>
          <div className="square-legend__scale" aria-hidden="true">
            {scoreClasses.map((from, index) => (
              <span key={from} className={`shade shade--${index}`} />
            ))}
          </div>
          <div className="square-legend__ends">
            {[...scoreClasses, 100].map((from) => (
              <span key={from}>{from}</span>
            ))}
          </div>
        </>
      ) : (
        <p className="small">{text.notYet}</p>
      )}
      <p className="small soft">{text.legendAbout(settings.name, provenanceText(asked.from), paths)}</p>
      {/* On paper there is no panel beside it: there the map says itself what it was made with. */}
      <p className="small soft square-legend__settings">
        {text.legendSettings(
          weighedKinds(settings).map((kind) => [kind, settings.weights[kind] ?? 0]),
          settings,
        )}
        . {text.noNorm}
        {published !== undefined && ` ${text.source(published.source, published.asOf, published.readIn)}`}
      </p>
    </section>
  );
};
