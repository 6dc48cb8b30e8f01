import type { ImportOutcome, ImportReport } from '@/domain/importReport';
import { homesText, locationsText, momentText, numberText } from './numbers';

export const outcomeNames: Record<ImportOutcome, string> = {
  nieuw: 'Nieuw',
  bijgewerkt: 'Bijgewerkt',
  ongewijzigd: 'Stond er al zo',
  weggelaten: 'Niet overgenomen',
  buiten: 'Buiten het gebied',
};

export const reportText = {
  title: 'Importverslagen',
  which: 'Import',
  option: ({ name, at }: ImportReport): string => `${name}, ${momentText(at)}`,
  homes: ({ named, read }: ImportReport): string =>
    `Het bestand noemde ${homesText(named)}; ${numberText(read)} ${read === 1 ? 'is' : 'zijn'} gelezen.`,
  ofFile: 'Over het hele bestand',
  caption: 'Locaties van het bestand',
  columns: { name: 'Locatie', outcome: 'Wat ermee gebeurde', why: 'Waarom' },
  changed: (fields: string): string => `Gewijzigd: ${fields}.`,
  more: (count: number): string => `${locationsText(count)} zonder bijzonderheden staan niet in dit verslag.`,
  save: 'Opslaan als CSV',
  fileName: (name: string): string => `Importverslag ${name}`,
  show: 'Verslag bekijken',
  none: 'In dit plan is nog niets geïmporteerd.',
  nameless: (number: number): string => `Locatie ${numberText(number)}`,
};
