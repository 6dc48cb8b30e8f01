/** The chapters about what is still to be done (tables E and F). */
export const openChapter = {
  heading: 'Openstaand',
  table: 'Tabel F. Wat nog aandacht vraagt',
  columns: {
    signal: 'Wat',
    weight: 'Gewicht',
    locations: 'Locaties',
    homes: 'Woningen daar',
    numbers: 'Nummers',
  },
  none: 'Er is niets dat aandacht vraagt.',
  note: 'Een locatie kan bij meer regels staan: tel de kolommen niet op.',
  searches: 'Tabel F, vervolg. Locaties zonder plek (status 5B)',
  searchColumns: { number: 'Nr', name: 'Naam', homes: 'Woningen', partners: 'Partijen' },
  noSearches: 'Geen enkele locatie heeft de status 5B (zonder plek).',
  bottlenecks: 'Open: knelpunten, zoals stikstof of netcongestie, houdt dit plan niet bij.',
};

export const monitoringChapter = {
  heading: 'Monitoring',
  open: 'Open: wie de voortgang volgt, hoe vaak en waarmee, staat niet in dit plan.',
};

export const actionsChapter = {
  heading: 'Acties',
  none: 'Open: er zijn nog geen acties in dit plan.',
};
