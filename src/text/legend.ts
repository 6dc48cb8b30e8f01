/** What the signs on the map mean. */
export const legendText = {
  name: 'Legenda',
  firmness: 'Vulling: hoe zeker',
  signs: 'Tekens',
  location: 'Een locatie, met het aantal woningen',
  cluster: 'Meer locaties samen: alleen wat meetelt voor de opgave',
  dropped: 'Vaag: valt af, telt niet mee',
  existing: 'Bestaande bouw, telt niet mee',
  seeks: 'Zonder rand: zoekt nog een plek (5B)',
};
