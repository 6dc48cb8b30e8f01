import { foldText } from '@/sources/foldText';
import { type AmenityKind, amenityKinds } from '@/sources/interfaces/amenities';

/** How files call each kind, in Dutch and in OpenStreetMap; compared without case, accents and punctuation. */
const words: Record<AmenityKind, readonly string[]> = {
  supermarkt: ['supermarkt', 'supermarkten', 'grote supermarkt', 'supermarket', 'buurtsuper'],
  huisarts: ['huisarts', 'huisartsen', 'huisartsenpraktijk', 'huisartsenpost', 'doctors', 'doctor', 'gp'],
  apotheek: ['apotheek', 'apotheken', 'pharmacy'],
  fysiotherapeut: ['fysiotherapeut', 'fysiotherapie', 'fysio', 'physiotherapist', 'fysiotherapiepraktijk'],
  zorgsteunpunt: [
    'zorgsteunpunt',
    'zorgcentrum',
    'zorgpunt',
    'steunpunt',
    'wijksteunpunt',
    'verpleeghuis',
    'verzorgingshuis',
    'woonzorgcentrum',
    'nursing home',
    'social facility',
    'group home',
    'assisted living',
  ],
  ontmoetingsplek: [
    'ontmoetingsplek',
    'ontmoetingscentrum',
    'ontmoetingsruimte',
    'buurthuis',
    'dorpshuis',
    'wijkcentrum',
    'buurtkamer',
    'huiskamer',
    'gemeenschapshuis',
    'community centre',
    'social centre',
  ],
  bibliotheek: ['bibliotheek', 'bieb', 'library'],
  park: ['park', 'plantsoen', 'stadspark', 'park of plantsoen', 'garden'],
  bushalte: ['bushalte', 'bushaltes', 'halte', 'bus stop', 'bus'],
  station: ['station', 'treinstation', 'ns station', 'halt', 'train station'],
};

const byWord = new Map(
  amenityKinds.flatMap((kind) => words[kind].map((word): [string, AmenityKind] => [foldText(word), kind])),
);

/** The kind that a word in a file stands for, or undefined. */
export const amenityKindOf = (word: string): AmenityKind | undefined => byWord.get(foldText(word));
