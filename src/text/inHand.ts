import type { CornerStep } from '@/map/mapContract';
import { numberText, rdText } from './numbers';

const happened: Record<CornerStep['event'], string> = {
  at: '',
  moved: ' verplaatst',
  added: ' toegevoegd',
  removed: ' is nu aan de beurt; de vorige is verwijderd',
  refused: ' blijft zoals hij is: anders kruisen de zijden of blijft er geen vlak over',
  done: ': klaar met de hoeken',
};

/** What keys do with the shape in hand. */
export const handText = {
  corners: 'Hoeken verplaatsen met het toetsenbord',
  move: 'Locatie verplaatsen met het toetsenbord',
  moves: 'Pijltjes verplaatsen de locatie, met Shift fijner.',
  notMoving: 'Kies eerst één locatie die op de kaart staat.',
  noGrip: 'Zoom eerst in op de locatie.',
  help: 'Hoeken met het toetsenbord: Enter begint, Tab gaat naar de volgende hoek, pijltjes verplaatsen hem (met Shift fijner), Insert zet er een bij, Delete haalt hem weg, Esc is klaar.',
  corner: ({ event, corner, count }: CornerStep, rd: readonly [number, number]) =>
    `Hoek ${numberText(corner + 1)} van ${numberText(count)}${happened[event]}. ${rdText(rd)}`,
  tooFar: 'De hoeken zijn te klein op de kaart. Zoom eerst in op de locatie.',
  drawing: 'Stop eerst met tekenen.',
  noSurface: 'Teken eerst een vlak, van drie hoeken of meer.',
  notSettingCorners: 'Dit kan bij het tekenen van een vlak of een lijn.',
  notTracing: 'Zet eerst “Grens volgen” aan.',
  traces: {
    off: 'Grens volgen staat uit.',
    shorter: 'Grens volgen staat aan, langs de kortste kant.',
    other: 'Grens volgen gaat de andere kant om.',
  },
};
