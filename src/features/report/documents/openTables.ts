import { homesIn, isInSums } from '@/domain/location';
import { bottlenecks } from '@/domain/locationFields';

import { partnersAt } from '@/domain/report/partnersAt';
import { ruleOf, signalCodes } from '@/domain/signals/signals';
import type { Row, Table } from '@/exchange/documents/document';
import { figureText, openWord } from '@/text/documents/common';
import { openChapter as words } from '@/text/documents/open';
import { soughtNames } from '@/text/partnerCodes';
import { severityNames, signalWords } from '@/text/signals';
import { bottleneckNames } from '@/text/site';
import { figureColumn, textColumn, withoutEmpty } from './columns';
import { homesOf } from './locationTables';
import type { DocumentSource } from './source';

/** More numbers than this are not written out. */
const mostNumbers = 40;

export const numbersText = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, mostNumbers).join(', ');
  return numbers.length > mostNumbers ? `${shown} …` : shown;
};

/** Table F: what asks for attention, by kind; undefined when nothing does. */
export const signalTable = ({ locations, signals }: DocumentSource): Table | undefined => {
  const { columns } = words;
  const rows = signalCodes.flatMap((code): Row[] => {
    const here = locations.filter(({ location }) =>
      signals.get(location.id)?.some((signal) => signal.code === code && signal.muted === undefined),
    );
    if (here.length === 0) return [];
    const numbers = here.map(({ number }) => number);
    return [
      {
        cells: [
          signalWords[code].name,
          severityNames[ruleOf(code).severity],
          figureText(here.length),
          figureText(homesOf(here)),
          numbersText(numbers),
        ],
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    caption: words.table,
    columns: [
      textColumn(columns.signal, 2.6),
      textColumn(columns.weight, 1.3),
      figureColumn(columns.locations, 0.9),
      figureColumn(columns.homes, 1.1),
      textColumn(columns.numbers, 3),
    ],
    rows,
    note: words.note,
  };
};

/** The locations that have no place yet (5B); undefined when there are none. */
export const searchTable = ({ locations, partners }: DocumentSource): Table | undefined => {
  const { searchColumns: columns } = words;
  const here = locations.filter(({ location }) => location.planningStatus === '5B');
  if (here.length === 0) return undefined;
  return withoutEmpty({
    kind: 'table',
    caption: words.searches,
    rowHead: 1,
    columns: [
      figureColumn(columns.number, 0.4),
      textColumn(columns.name, 3),
      figureColumn(columns.homes),
      textColumn(columns.partners, 2.4),
      textColumn(columns.seeks, 2),
    ],
    rows: here.map(
      ({ number, location }): Row => ({
        cells: [
          String(number),
          location.name,
          figureText(homesIn(location)),
          partnersAt(location, partners)
            .map(({ partner }) => partner.name)
            .join(', ') || openWord,
          (location.seeks ?? []).map((kind) => soughtNames[kind].toLowerCase()).join(', ') || openWord,
        ],
      }),
    ),
  });
};

/** Table F again: knelpunten, with the homes at the locations that have one; undefined when none was filled in. */
export const bottleneckTable = ({ locations }: DocumentSource): Table | undefined => {
  const { columns } = words;
  const rows = bottlenecks.flatMap((bottleneck): Row[] => {
    if (bottleneck === 'geen') return [];
    const here = locations.filter(({ location }) => location.bottlenecks?.includes(bottleneck));
    if (here.length === 0) return [];
    const numbers = numbersText(here.map(({ number }) => number));
    return [
      {
        cells: [
          bottleneckNames[bottleneck],
          figureText(here.length),
          figureText(homesOf(here.filter(({ location }) => isInSums(location)))),
          numbers,
        ],
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    caption: words.bottlenecks,
    columns: [
      textColumn(words.bottleneck, 2.6),
      figureColumn(columns.locations, 0.9),
      figureColumn(columns.homes, 1.1),
      textColumn(columns.numbers, 3.4),
    ],
    rows,
    note: words.note,
  };
};
