import { firmnesses } from '@/domain/planningStatus';
import type { TypeProgress } from '@/domain/totals/progress';
import { firmnessNames, housingTypeNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { targetText } from '@/text/words';
import { barOf } from './barParts';
import { ProgressBar } from './ProgressBar';

type TypeCounterProps = {
  progress: TypeProgress;
  horizon: number;
  /** Homes that do not count yet: of the shape in hand, or of an open offer, that may also take them. `inHandOf`: which. */
  inHand: number;
  inHandOf: string;
  onFillIn: () => void;
};

/** Ambtelijk is no capacity yet for the province: an opgave met with it says so. */
const metText = ({ counted, firm, target }: TypeProgress): string =>
  counted - firm.ambtelijk < (target ?? 0) ? targetText.metWith(numberText(firm.ambtelijk)) : targetText.met;

const goalText = (progress: TypeProgress): string => {
  const { target, toFind } = progress;
  if (target === null || toFind === null) return targetText.noTarget;
  const rest = toFind === 0 ? metText(progress) : targetText.toFind(numberText(toFind));
  return `${targetText.of(numberText(target))} · ${rest}`;
};

/** One type in the dock: the number, the bar, and what it is made of. */
export const TypeCounter = ({ progress, horizon, inHand, inHandOf, onFillIn }: TypeCounterProps) => {
  const { type, firm, counted, after, target } = progress;
  const parts = firmnesses.filter((kind) => kind !== 'gerealiseerd' || firm.gerealiseerd !== 0);
  const partText = parts.map((kind) => `${firmnessNames[kind]} ${numberText(firm[kind])}`).join(', ');
  const label = targetText.barLabel(
    housingTypeNames[type],
    numberText(counted),
    partText,
    goalText(progress),
  );
  return (
    <section className="type-counter" aria-label={housingTypeNames[type]} data-type={type}>
      <div className="type-counter__head">
        <h2 className="type-counter__name">
          <span className={`swatch swatch--${type}`} aria-hidden="true" />
          {housingTypeNames[type]}
        </h2>
        <p className="type-counter__figures">
          <strong data-testid={`counted-${type}`}>{numberText(counted)}</strong>{' '}
          {target === null ? (
            <button type="button" className="button button--link" onClick={onFillIn}>
              {targetText.fillIn}
            </button>
          ) : (
            <span className="soft">{goalText(progress)}</span>
          )}
        </p>
      </div>
      <ProgressBar type={type} bar={barOf(progress, inHand)} label={label} />
      <ul className="type-counter__parts small soft">
        {parts.map((kind) => (
          <li key={kind}>
            {firmnessNames[kind]} {numberText(firm[kind])}
          </li>
        ))}
        {after !== 0 && (
          <li>
            {targetText.after(horizon)} {numberText(after)}
          </li>
        )}
        {inHand !== 0 && (
          <li className="type-counter__in-hand">
            {inHand > 0 && '+'}
            {numberText(inHand)} {inHandOf}
          </li>
        )}
      </ul>
    </section>
  );
};
