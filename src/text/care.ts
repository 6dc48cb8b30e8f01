import type { LocationFields } from '@/domain/location';
import type { Confidentiality } from '@/domain/locationFields';

export const meetingRoomNames: Record<NonNullable<LocationFields['meetingRoom']>, string> = {
  inpandig: 'In het gebouw',
  nabij: 'Binnen ongeveer 100 meter',
  geen: 'Geen',
};

export const liftNames: Record<NonNullable<LocationFields['lift']>, string> = {
  ja: 'Ja',
  nee: 'Nee',
  niet_nodig: 'Niet nodig (begane grond)',
};

export const wheelchairNames: Record<NonNullable<LocationFields['wheelchair']>, string> = {
  ja: 'Ja',
  nee: 'Nee',
};

export const confidentialityText = {
  label: 'Vertrouwelijkheid',
  unknown: 'Niet bekend',
  names: { openbaar: 'Openbaar', vertrouwelijk: 'Vertrouwelijk' } satisfies Record<Confidentiality, string>,
};

export const careText = {
  heading: 'Zorg en toegankelijkheid',
  unknown: 'Niet bekend',
  meetingRoom: 'Ontmoetingsruimte',
  lift: 'Lift',
  wheelchair: 'Geschikt voor een rolstoel',
  meetingRoomArea: 'Ontmoetingsruimte, m²',
  guestRoom: 'Logeerkamer',
  label55: 'Label 55-plus (helft of meer)',
  wlzShare: 'Deel voor Wlz, %',
  minimumScale: 'Zorggeschikt nodig volgens de zorgpartner',
  alternativeOf: (original: string) => `Alternatief van '${original}': telt niet mee.`,
  alternativeOfNone: 'Alternatief van een locatie die er niet meer is: telt niet mee.',
  countAgain: 'Laat meetellen',
};
