/** What is said over the map while somebody draws. */
export const drawingHintText = {
  finish: 'Afmaken',
  drop: 'Stoppen',
  /** Finished, and at once on with more of the same location. */
  goOn: { part: 'Nog een deel', cut: 'Gat erin' },
  goOnHelp: {
    part: 'Maakt dit vlak af. Daarna tekent u nog een deel van dezelfde locatie.',
    cut: 'Maakt dit vlak af. Daarna tekent u wat er in het midden uit moet.',
  },
  /** Chosen while one draws what is finished by the last press. */
  next: { part: 'Daarna nog een deel', cut: 'Daarna een gat' },
  nextHelp: {
    part: 'Is dit vlak af, dan tekent u nog een deel van dezelfde locatie.',
    cut: 'Is dit vlak af, dan tekent u wat er in het midden uit moet.',
  },
  hints: {
    polygon: 'Klik om een hoek te zetten · Enter of dubbelklik maakt af · Esc stopt',
    rectangle: 'Klik voor de eerste hoek en nog eens voor de hoek ertegenover · Esc stopt',
    circle: 'Klik in het midden en nog eens op de rand · Esc stopt',
    freehand: 'Sleep, of klik om te beginnen en klik weer om te sluiten · Esc stopt',
    line: 'Klik om een punt te zetten · Enter of dubbelklik maakt af · Esc stopt',
    point: 'Klik waar de locatie is · Esc stopt',
    parcel: 'Klik op een perceel, of sleep over meer percelen · Alt en slepen schuift de kaart · Esc stopt',
    building: 'Klik op een gebouw · Esc stopt',
  },
  /** Where a finger points there are seldom keys; how to finish and to stop is said by the buttons beside it. */
  touchHints: {
    polygon: 'Tik om een hoek te zetten · “Afmaken” maakt het vlak',
    rectangle: 'Tik voor de eerste hoek en nog eens voor de hoek ertegenover',
    circle: 'Tik in het midden en nog eens op de rand',
    freehand: 'Sleep met één vinger om het gebied heen',
    line: 'Tik om een punt te zetten · “Afmaken” maakt de lijn',
    point: 'Tik waar de locatie is',
    parcel: 'Tik op een perceel, of veeg met één vinger over meer percelen; twee vingers schuiven de kaart',
    building: 'Tik op een gebouw',
  },
  /** A location of the Parkeerplaats gets its place. */
  placing: (name: string) =>
    `Plek voor ‘${name}’: wijs haar aan op de kaart. Of kies eerst een vlak, perceel of pand.`,
  /** What is drawn for, where that is no new location. */
  purposes: {
    split: (name: string) =>
      `'${name}' splitsen: teken een lijn dwars door het vlak, van buiten naar buiten.`,
    cut: (name: string) => `Uit '${name}' snijden: teken wat eraf moet. In het midden wordt het een gat.`,
    part: (name: string) => `Deel bij '${name}': teken het. Los ervan wordt het een apart deel.`,
    pick: (name: string) =>
      `Percelen bij '${name}': kies er een of meer. Een perceel dat er al bij hoort, gaat er weer af.`,
    choose: () => 'Locaties kiezen: teken om ze heen. Wat met het midden erin ligt, is gekozen.',
    measure: () => 'Meten: er komt niets in het plan.',
  },
  chooseByMouse: 'Met de muis kan een kader ook zo: Shift en slepen.',
  keyboard:
    'Met het toetsenbord: pijltjes verschuiven de kaart, spatie zet een hoek op het kruis. Met Alt klikt niets vast.',
  keyboardPicking:
    'Met het toetsenbord: pijltjes verschuiven de kaart, spatie kiest wat onder het kruis ligt.',
  trace: 'Grens volgen',
  traceOther: 'Andere kant om',
  traceHelp: 'Zet een hoek op een grens en dan een op dezelfde grens: de hoeken ertussen komen erbij.',
  asking: { parcel: 'Perceel wordt opgezocht…', building: 'Pand wordt opgezocht…' },
  density: 'Woningen per hectare',
  perHectare: 'per ha',
  as: 'als',
  type: 'Woningtype van de schatting',
  mix: 'Laatste mix',
};
