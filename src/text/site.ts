import type { LocationFields } from '@/domain/location';

type Codes<Field extends keyof LocationFields> = Record<
  NonNullable<LocationFields[Field]> extends (infer Code extends string)[]
    ? Code
    : Extract<LocationFields[Field], string>,
  string
>;

export const landOwnerNames: Codes<'landOwner'> = {
  gemeente: 'Gemeente',
  corporatie: 'Woningcorporatie',
  zorgorganisatie: 'Zorgorganisatie',
  ontwikkelaar: 'Ontwikkelaar of belegger',
  particulier: 'Particulier',
  andere_overheid: 'Andere overheid',
  meerdere: 'Meer dan een eigenaar',
};

export const landConsentNames: Codes<'landConsent'> = {
  geen_toestemming: 'Geen toestemming van de eigenaar',
  intentie: 'Eigenaar wil meewerken',
  formele_toestemming: 'Eigenaar heeft toestemming gegeven',
};
