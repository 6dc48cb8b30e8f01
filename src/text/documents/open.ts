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
  bottlenecks: 'Tabel F, vervolg. Knelpunten',
  bottleneck: 'Knelpunt',
  noBottlenecks: 'Open: bij geen enkele locatie is een knelpunt ingevuld.',
  searches: 'Tabel F, vervolg. Locaties zonder plek (status 5B)',
  searchColumns: { number: 'Nr', name: 'Naam', homes: 'Woningen', partners: 'Partijen', seeks: 'Zoekt' },
  noSearches: 'Geen enkele locatie heeft de status 5B (zonder plek).',
};

export const monitoringChapter = {
  heading: 'Monitoring',
  open: 'Open: wie de voortgang volgt, hoe vaak en waarmee, staat niet in dit plan.',
};

export const actionsChapter = {
  heading: 'Acties',
  table: 'Tabel E. Acties',
  columns: {
    task: 'Actie',
    step: 'Stap',
    owner: 'Wie',
    date: 'Wanneer',
    state: 'Stand',
    numbers: 'Locaties',
  },
  none: 'Open: er zijn nog geen acties in dit plan.',
  states: {
    done: (day: string) => `klaar, ${day}`,
    late: (days: number) => `${days} dagen te laat`,
    open: 'loopt',
  },
  nextSteps: 'Tabel E, vervolg. Volgende stap per locatie',
  nextColumns: { number: 'Nr', name: 'Locatie', step: 'Volgende stap', owner: 'Wie', date: 'Wanneer' },
  noNextSteps: 'Open: bij geen enkele locatie is een volgende stap ingevuld.',
};
