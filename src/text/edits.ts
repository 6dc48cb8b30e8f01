import type { EditCode, EditLabel } from '@/domain/commands/command';
import { locationsText, numberText } from './numbers';

const quoted = (subject: string | undefined): string => (subject === undefined ? '' : ` '${subject}'`);

const sentences: Record<EditCode, (label: EditLabel) => string> = {
  plan_renamed: ({ subject }) => `Plan hernoemd in${quoted(subject)}`,
  area_changed: ({ subject }) => `Gemeente van het plan: ${subject ?? 'nog niet gekozen'}`,
  target_changed: () => 'Opgave gewijzigd',
  density_changed: ({ count = 0 }) => `Dichtheid op ${numberText(count)} woningen per hectare gezet`,
  plan_filled: ({ subject }) => `Plan${quoted(subject)} ingelezen`,
  plan_restored: ({ subject }) => `Versie${quoted(subject)} teruggezet`,
  location_added: ({ subject }) => `Locatie${quoted(subject)} toegevoegd`,
  location_removed: ({ subject }) => `Locatie${quoted(subject)} verwijderd`,
  locations_imported: ({ count = 0 }) => `${locationsText(count)} geïmporteerd`,
  location_renamed: ({ subject }) => `Locatie${quoted(subject)} hernoemd`,
  location_moved: ({ subject }) => `Vorm van locatie${quoted(subject)} gewijzigd`,
  location_changed: ({ subject }) => `Locatie${quoted(subject)} gewijzigd`,
  programme_changed: ({ subject }) => `Programma van${quoted(subject)} gewijzigd`,
  partner_added: ({ subject }) => `Partner${quoted(subject)} toegevoegd`,
  partner_changed: ({ subject }) => `Partner${quoted(subject)} gewijzigd`,
  partner_removed: ({ subject }) => `Partner${quoted(subject)} verwijderd`,
  commitment_changed: ({ subject }) => `Partner bij locatie${quoted(subject)} gewijzigd`,
  commitment_removed: ({ subject }) => `Partner bij locatie${quoted(subject)} weggehaald`,
};

/** What an edit was, as a short sentence: "Locatie 'Kerkweg' verwijderd". */
export const editText = (label: EditLabel): string => sentences[label.code](label);
