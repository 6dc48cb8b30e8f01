/** Words of the filters that are kept with the plan under a name. */
export const savedFilterText = {
  keep: 'Filter bewaren',
  list: 'Bewaarde filters',
  name: 'Naam van het filter',
  save: 'Bewaren',
  rename: (name: string) => `${name} hernoemen`,
  remove: (name: string) => `${name} verwijderen`,
  renameShort: 'Hernoemen',
  none: 'Nog geen filters bewaard. Stel een filter in en kies “Filter bewaren”.',
  notInView: '“In beeld op de kaart” wordt niet bewaard.',
  kept: (name: string) => `Filter “${name}” bewaard`,
  removed: (name: string) => `Filter “${name}” verwijderd`,
  faults: {
    empty: 'Geef het filter een naam.',
    taken: 'Er is al een filter met deze naam. Kies een andere naam.',
  },
};
