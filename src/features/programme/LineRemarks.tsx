import type { ProgrammeLine } from '@/domain/programmeLine';
import { leastRetention } from '@/domain/retention';
import { lineText } from '@/text/lines';
import { eurosText } from '@/text/numbers';
import { priceOf } from './priceOf';

/** The price that belongs to the segment in its year, in words. */
const priceText = ({ segment, year }: ProgrammeLine): string | undefined => {
  const asked = year ?? new Date().getFullYear();
  const price = priceOf(segment, asked);
  if (price === undefined) return undefined;
  const words = [
    ...(price.above === undefined ? [] : [lineText.above(eurosText(price.above))]),
    ...(price.upTo === undefined ? [] : [lineText.upTo(eurosText(price.upTo))]),
  ].join(' ');
  return lineText.price(
    words,
    price.isRent,
    lineText.priceOrigin(price.source, price.year, price.year === asked),
  );
};

/** What belongs to a line beside its fields: its price limit, and for how long it has to stay what it is. */
export const LineRemarks = ({ line }: { line: ProgrammeLine }) => {
  const price = priceText(line);
  const least = leastRetention(line);
  const isTooShort = least !== undefined && (line.retained ?? 0) < least;
  return (
    <>
      {price !== undefined && <p className="small soft">{price}</p>}
      {isTooShort && (
        <p className="hint small">
          {lineText.tooShort[line.segment === 'middenhuur' ? 'middenhuur' : 'sociale_huur']}
        </p>
      )}
    </>
  );
};
