import { homesIn } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import type { Numbered } from '@/domain/report/numbered';
import type { Block, DocumentInput } from '@/exchange/documents/document';
import { documentWords } from '@/text/documents/common';
import { factsheetWords as words } from '@/text/documents/factsheet';
import { locationsChapter } from '@/text/documents/locations';
import { mapWords } from '@/text/documents/maps';
import { signalWords } from '@/text/signals';
import { factTable, lineTable, togetherTable } from './factTables';
import { documentOfSections, openingBlocks } from './frontMatter';
import { figureIn } from './mapFigure';
import { frameOf } from './mapFrame';
import { typeTheme } from './markLooks';
import type { DocumentSource } from './source';

const open = (text: string): Block => ({ kind: 'paragraph', text, tone: 'open' });

/** Of one location the donut says enough: no legend beside so little. */
const alone = { ...typeTheme, legendOf: () => [] };

const mapOf = ({ number, location }: Numbered, source: DocumentSource): Block => {
  if (!isPlaced(location)) return open(words.noPlace);
  const shown = [{ number, location }];
  const frame = frameOf(shown, source.layout, 'low');
  if (frame === undefined) return open(words.noPlace);
  return figureIn(frame, shown, source, {
    theme: alone,
    words: { caption: mapWords.sheet(location.name), alt: mapWords.alt.sheet(location.name) },
    notShown: '',
  });
};

/** In the units of a drawing: a figure takes the width of the page, a photo not more than this of it. */
const figureWidth = 560;
const photoBox = { width: 320, height: 240 } as const;

const photoOf = ({ location }: Numbered, { photos }: DocumentSource): Block[] => {
  const photo = photos.get(location.picture ?? '');
  if (photo === undefined) return [];
  const scale = Math.min(photoBox.width / photo.width, photoBox.height / photo.height);
  const [width, height] = [photo.width * scale, photo.height * scale];
  return [
    {
      kind: 'figure',
      caption: words.photo(location.name),
      alt: words.photo(location.name),
      drawing: {
        width: figureWidth,
        height,
        shapes: [{ kind: 'picture', at: [0, 0], size: [width, height], href: photo.href }],
      },
    },
  ];
};

const sheetOf = (numbered: Numbered, source: DocumentSource): Block[] => {
  const { number, location } = numbered;
  const signals = (source.signals.get(location.id) ?? []).filter(({ muted }) => muted === undefined);
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.heading(number, location.name) },
    { kind: 'paragraph', text: words.lead(homesIn(location), location.intramuralPlaces), tone: 'lead' },
    mapOf(numbered, source),
    ...photoOf(numbered, source),
    lineTable(location) ?? open(words.noProgramme),
    togetherTable(location, source) ?? open(words.noPartners),
    factTable(location),
    ...(signals.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${words.open}: ${signals.map(({ code, values }) => signalWords[code].reason(values)).join(' ')}`,
            tone: 'note',
          } satisfies Block,
        ]),
  ];
};

/** Of several: where each is. */
const frontOf = ({ locations }: DocumentSource): Block[] => {
  if (locations.length === 0) return [open(locationsChapter.none)];
  return locations.length === 1 ? [] : [{ kind: 'contents', heading: documentWords.contents }];
};

/** A page per location. */
export const factsheets = (source: DocumentSource): DocumentInput =>
  documentOfSections('factsheet', source, [
    {
      orientation: source.layout.orientation,
      blocks: [
        ...openingBlocks(source),
        ...frontOf(source),
        ...source.locations.flatMap((numbered) => sheetOf(numbered, source)),
      ],
    },
  ]);
