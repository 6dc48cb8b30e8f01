/** What is said over the map while somebody draws. */
export const drawingHintText = {
  finish: 'Afmaken',
  drop: 'Stoppen',
  hints: {
    polygon: 'Klik om een hoek te zetten · Enter of dubbelklik maakt af · Esc stopt',
    rectangle: 'Klik voor de eerste hoek en nog eens voor de hoek ertegenover · Esc stopt',
    point: 'Klik waar de locatie is · Esc stopt',
    parcel: 'Klik op een perceel · Esc stopt',
    building: 'Klik op een gebouw · Esc stopt',
  },
  /** Where a finger points there are seldom keys; how to finish and to stop is said by the buttons beside it. */
  touchHints: {
    polygon: 'Tik om een hoek te zetten · “Afmaken” maakt het vlak',
    rectangle: 'Tik voor de eerste hoek en nog eens voor de hoek ertegenover',
    point: 'Tik waar de locatie is',
    parcel: 'Tik op een perceel',
    building: 'Tik op een gebouw',
  },
  keyboard: 'Met het toetsenbord: pijltjes verschuiven de kaart, spatie zet een hoek op het kruis.',
  keyboardPicking:
    'Met het toetsenbord: pijltjes verschuiven de kaart, spatie kiest wat onder het kruis ligt.',
  asking: { parcel: 'Perceel wordt opgezocht…', building: 'Pand wordt opgezocht…' },
  density: 'Woningen per hectare',
  perHectare: 'per ha',
  as: 'als',
  type: 'Woningtype van de schatting',
  mix: 'Laatste mix',
};
