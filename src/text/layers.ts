/** The choices of the tab "Kaartlagen". What lies under the plan now is in words.ts: it is on the first screen. */
export const layerChoiceText = {
  background: 'Achtergrond',
  backgrounds: {
    auto: 'Kaart van Nederland (BRT, grijs)',
    luchtfoto: 'Luchtfoto',
    builtin: 'Eenvoudige kaart (werkt zonder internet)',
    own: 'Uw eigen kaartbestand (werkt zonder internet)',
  },
  theme: 'Weergave',
  themes: { system: 'Zoals dit apparaat', light: 'Licht', dark: 'Donker' },
};
