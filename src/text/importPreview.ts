import type { Known, Way } from '@/exchange/plan/fitIntoPlan';
import { homesText, locationsText, numberText } from './numbers';

/** What stands in the dialog of an import, before anything happens. */
export const previewText = {
  homes: (named: number, read: number): string =>
    `Dit bestand noemt ${homesText(named)}, ${numberText(read)} daarvan ${read === 1 ? 'wordt' : 'worden'} gelezen.`,
  known: {
    new: 'Nieuw',
    changed: 'Staat in het plan, met andere gegevens',
    same: 'Staat al precies zo in het plan',
    gone: 'Staat alleen in het plan, en blijft',
  } satisfies Record<keyof Known, string>,
  changed: (count: number): string => `Wat wilt u met ${locationsText(count)} die al in het plan staan?`,
  ways: {
    replace: 'Vervangen: wat het bestand zegt, komt in het plan. Waar het niets over zegt, blijft',
    add: 'Erbij: ze komen als kopie naast wat er staat',
  } satisfies Record<Way, string>,
};
