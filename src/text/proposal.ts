import type { Proposal } from '@/domain/offers/proposal';
import { locationsText } from './numbers';

/** Words for an offer as a whole proposal for the prestatieafspraken. */
export const proposalText = {
  heading: 'Voorstel voor de prestatieafspraken',
  homes: 'Woningen per jaar',
  noYear: 'geen jaar',
  meant: ({ resultaat, proces, verzoek }: Proposal['kinds'], reserves: readonly string[]) =>
    [
      `De afzender belooft een resultaat bij ${locationsText(resultaat)}, een inspanning bij ${locationsText(proces)}, en vraagt iets bij ${locationsText(verzoek)}.`,
      reserves.length === 0 ? 'Geen voorbehoud genoemd.' : `Voorbehoud: ${reserves.join(', ')}.`,
    ].join(' '),
  missing: ({ year, promise, kind, term }: Proposal['missing']): string[] =>
    [
      [promise, 'een toezegging van de afzender'],
      [kind, 'of het een resultaat, een inspanning of een verzoek is'],
      [term, 'een termijn'],
      [year, 'een jaar'],
    ].flatMap(([count, what]) =>
      typeof count === 'number' && count > 0 ? [`${what} (${locationsText(count)})`] : [],
    ),
  lacks: (missing: readonly string[]) => `Nog niet volledig. Er ontbreekt: ${missing.join('; ')}.`,
  whole: 'Volledig: elke locatie heeft een toezegging, een termijn en een jaar.',
};
