import type { HousingType } from '@/domain/housingType';

/** The colours of the types on paper, the same as in the light look of the screen (`ui/tokens.css`; a test compares). */
export const typeColours: Record<HousingType, string> = {
  geclusterd: '#ee7733',
  zorggeschikt: '#aa3377',
  nultreden: '#4477aa',
  overig_geschikt: '#228833',
  regulier: '#777777',
  onbekend: '#bbbbbb',
};
