import type { FormatId } from '@/exchange/formats/format';
import type { WriteLoss } from '@/exchange/formats/written';
import { locationsText, numberText } from './numbers';

const lossTexts: Record<WriteLoss, (count: number) => string> = {
  no_place: (count) => `${locationsText(count)} zonder plek: niet in dit bestand.`,
  no_surface: (count) => `${locationsText(count)} als punt: niet in dit bestand, het vraagt een vlak.`,
  long_shape: (count) =>
    count === 1
      ? '1 vorm past niet in een cel: van die locatie staat alleen het midden in het bestand.'
      : `${numberText(count)} vormen passen niet in een cel: van die locaties staat alleen het midden in het bestand.`,
  cut_text: (count) =>
    count === 1
      ? '1 tekst is ingekort tot wat het formaat aankan.'
      : `${numberText(count)} teksten zijn ingekort tot wat het formaat aankan.`,
};

/** What a format could not hold of a plan, a sentence for each. */
export const lostTexts = (lost: Partial<Record<WriteLoss, number>>): string[] =>
  Object.entries(lossTexts).flatMap(([loss, words]) => {
    const count = lost[loss as WriteLoss] ?? 0;
    return count > 0 ? [words(count)] : [];
  });

/** What goes behind the name of a file, when two formats have the same extension. */
export const fileNameParts: Partial<Record<FormatId, string>> = {
  geojson_rd: 'RD',
  shapefile: 'shapefile',
  diwi: 'DIWI',
};
