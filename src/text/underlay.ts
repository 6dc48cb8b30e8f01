import type { PdfFault } from '@/exchange/picture/pdfPages';
import type { PictureFault } from '@/exchange/picture/shrinkPicture';

const faults: Record<PictureFault, string> = {
  too_large:
    'Deze afbeelding is te groot: hoogstens 30 MB en 100 miljoen beeldpunten. Maak haar eerst kleiner.',
  not_picture: 'Dit is geen PNG, JPEG, WebP of PDF. Er is niets onder de kaart gelegd.',
  unreadable: 'Deze afbeelding is niet te lezen. Er is niets onder de kaart gelegd.',
};

export const underlayText = {
  fault: (fault: PictureFault) => faults[fault],
  shows: 'Een afbeelding van u, alleen om naar te kijken.',
  taken: (name: string) => `${name} staat in de lijst. Leg haar nu op haar plek met drie punten.`,
  lead: 'Kies een punt op de afbeelding. Schuif de kaart tot dezelfde plek in het midden staat, en leg het punt vast. Doe dit drie keer, met punten ver uit elkaar.',
  picture: (number: number) => `Punt ${number} op de afbeelding aanwijzen`,
  point: (number: number) => `Punt ${number}`,
  pixels: (number: number, axis: 'x' | 'y') => `Punt ${number}, ${axis} in beeldpunten`,
  pin: (number: number) => `Punt ${number} is het midden van de kaart`,
  pinShort: 'Dit is het midden van de kaart',
  pinned: 'vastgelegd',
  onOneLine:
    'De drie punten liggen op één lijn, of bijna. Kies er een die verder opzij ligt. De afbeelding ligt waar ze lag.',
  placed: 'De afbeelding ligt op de kaart.',
  again: 'Opnieuw op haar plek leggen',
};

const pdfFaults: Record<PdfFault, string> = {
  too_large: 'Deze PDF is te groot: hoogstens 100 MB. Er is niets onder de kaart gelegd.',
  password:
    'Deze PDF opent alleen met een wachtwoord. Vraag de maker om een PDF zonder wachtwoord. Er is niets onder de kaart gelegd.',
  damaged: 'Deze PDF is beschadigd, of het is geen PDF. Er is niets onder de kaart gelegd.',
};

export const pdfText = {
  fault: (fault: PdfFault) => pdfFaults[fault],
  title: (name: string) => `Bladzijde uit ${name}`,
  page: (pages: number) => `Bladzijde (1 tot en met ${pages})`,
  preview: (page: number) => `Bladzijde ${page}`,
  lead: 'De bladzijde wordt als afbeelding bij dit plan bewaard, alleen op dit apparaat. Daarna legt u haar op haar plek.',
  take: 'Onder de kaart leggen',
  nameOf: (name: string, page: number) => `${name}, bladzijde ${page}`,
  pageWrong: (page: number) =>
    `Bladzijde ${page} is niet te tekenen. Kies een andere. Er is niets onder de kaart gelegd.`,
  taken: (name: string) => `${name} staat in de lijst. Leg haar nu op haar plek met drie punten.`,
};
