export const pictureText = {
  heading: 'Foto of schets',
  one: '1 foto',
  choose: 'Foto kiezen',
  other: 'Andere foto kiezen',
  remove: 'Foto weghalen',
  alt: (location: string) => `Foto of schets van ${location}`,
  help: 'Blijft in deze browser, verkleind en zonder de plaatsgegevens van uw camera. Gaat mee in een reservekopie en in het factsheet, niet in andere bestanden en niet in een bod.',
  busy: 'De foto wordt verkleind…',
  gone: 'De foto staat niet in deze browser. Open een reservekopie waar hij in zit, of kies hem opnieuw.',
  notStored: 'De foto past niet in de opslag van de browser. U ziet hem tot u dit venster sluit.',
  faults: {
    too_large: 'Deze foto is te groot. Kies er een van hoogstens 30 MB.',
    not_picture:
      'Dit is geen foto die de app kan gebruiken. Kies een JPG, PNG of WebP; een SVG of PDF kan niet.',
    unreadable: 'De browser kan deze foto niet lezen. Is het bestand heel?',
  },
  /** The name it is kept under. */
  file: (location: string, id: string) => `Foto ${location.slice(0, 120)} ${id}.jpg`,
};
