import type { PictureFault } from '@/exchange/picture/shrinkPicture';

const faults: Record<PictureFault, string> = {
  too_large:
    'Deze afbeelding is te groot: hoogstens 30 MB en 100 miljoen beeldpunten. Maak haar eerst kleiner.',
  not_picture: 'Dit is geen PNG, JPEG of WebP. Van een PDF kunt u de bladzijde eerst als afbeelding opslaan.',
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
