import type { PresetLine } from '@/domain/preset';
import { buildingNames, housingTypeNames, ownerNames, segmentNames } from './codes';
import { lineText } from './lines';
import { numberText } from './numbers';

/** Programmes with a name, to give to other locations. */
export const presetText = {
  keep: 'Programma bewaren als voorbeeld',
  use: 'Voorbeeld gebruiken',
  name: 'Naam van het voorbeeld',
  holds: (what: string) => `Bewaart: ${what}. Jaar en wat is opgeleverd gaan niet mee.`,
  save: 'Bewaren',
  nameEmpty: 'Geef het voorbeeld een naam.',
  nameTaken: (name: string) => `Er is al een voorbeeld “${name}”. Kies een andere naam.`,
  kept: (name: string) => `Voorbeeld “${name}” bewaard.`,
  list: 'Voorbeelden',
  filledIn: (name: string) => `“${name}” ingevuld.`,
  added: (name: string) => `“${name}” erbij gezet.`,
  replaced: (name: string) => `Programma vervangen door “${name}”.`,
  /** Before a preset goes to a location that has homes. */
  ask: (what: string) => `Hier staat al: ${what}. Het voorbeeld komt daarbij.`,
  askDelivered: (what: string, homes: string) =>
    `Hier staat al: ${what}. Het voorbeeld komt daarbij. Vervangen haalt ook weg wat klaar is (${homes}).`,
  add: 'Erbij zetten',
  replace: 'Alles vervangen',
  rename: 'Naam wijzigen',
  doRename: 'Naam opslaan',
  remove: 'Voorbeeld verwijderen',
  removed: (name: string) => `Voorbeeld “${name}” verwijderd.`,
};

const lineWords = (line: PresetLine): string => {
  const homes = `${numberText(Math.abs(line.count))} ${housingTypeNames[line.type]}, ${segmentNames[line.segment]}`;
  const more = [
    line.owner === 'onbekend' ? undefined : ownerNames[line.owner],
    line.building === 'onbekend' ? undefined : buildingNames[line.building],
    line.retained === undefined ? undefined : lineText.years(line.retained),
  ].filter((part) => part !== undefined);
  const said = [homes, ...more].join(', ').toLowerCase();
  return line.count < 0 ? `sloop van ${said}` : said;
};

/** "24 geclusterd, sociale huur; 12 zorggeschikt, middenhuur" */
export const presetWords = (lines: readonly PresetLine[]): string => lines.map(lineWords).join('; ');
