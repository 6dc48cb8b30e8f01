/** The words of the form of one location, and of the fields it shares with the form of many. */
export const locationFormText = {
  form: 'Locatie',
  planning: 'Planning',
  status: 'Status',
  year: 'Oplevering',
  yearUnknown: 'Nog niet bekend',
  yearMixed: 'Verschillend per regel',
  intervention: 'Ingreep',
  priority: 'Prioriteit',
  more: 'Meer',
  notes: 'Notities',
  intramural: 'Intramurale plaatsen (tellen niet mee als woning)',
  density: (perHectare: string) => `${perHectare} per ha`,
  pointShape: 'punt',
  seeksPlace: 'zoekt plek',
  renamedUnique: (name: string) => `Die naam bestaat al. De locatie heet nu '${name}'.`,
};
