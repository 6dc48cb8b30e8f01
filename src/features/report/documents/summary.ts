import { progressOf } from '@/domain/totals/progress';
import type { Block, DocumentInput } from '@/exchange/documents/document';
import { housingTypeNames } from '@/text/codes';
import { mapWords } from '@/text/documents/maps';
import { summaryWords as words } from '@/text/documents/summary';
import { targetChapter } from '@/text/documents/target';
import { dayText } from '@/text/numbers';
import { documentOfSections, openingBlocks } from './frontMatter';
import { overviewFigure } from './mapFigure';
import { typeTheme } from './markLooks';
import type { DocumentSource } from './source';
import { progressOfAll, targetTable } from './targetTables';

/** What stands out, as far as the plan knows: facts only, no advice. */
const points = ({ totals, header: { target }, locations, signals, decisions }: DocumentSource): string[] => {
  const each = progressOf(totals, target);
  const all = progressOfAll(each);
  const withoutCare = locations.flatMap(({ location }) =>
    (signals.get(location.id) ?? []).filter(
      ({ code, muted }) => code === 'care_without_partner' && muted === undefined,
    ),
  );
  const careHomes = withoutCare.reduce((sum, { values }) => sum + Number(values.homes), 0);
  const searches = locations.filter(({ location }) => location.planningStatus === '5B').length;
  const [last] = decisions.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return [
    ...each.flatMap(({ type, toFind, target: goal }) =>
      goal === null || toFind === null ? [] : [words.toFind(housingTypeNames[type], toFind, goal)],
    ),
    ...(all.counted === 0 ? [] : [words.firm(all.firm.gerealiseerd + all.firm.hard, all.counted)]),
    ...(all.firm.ambtelijk === 0 ? [] : [words.soft(all.firm.ambtelijk)]),
    ...(all.after === 0 ? [] : [words.after(all.after, target.horizon)]),
    ...(careHomes === 0 ? [] : [words.noCare(withoutCare.length, careHomes)]),
    ...(searches === 0 ? [] : [words.noPlace(searches)]),
    ...(last === undefined ? [] : [words.decisions(last.name)]),
  ];
};

/** The summary for those who decide: one page. */
export const summary = (source: DocumentSource): DocumentInput => {
  const { header, totals, madeAt } = source;
  const all = progressOfAll(progressOf(totals, header.target));
  const said = points(source);
  return documentOfSections('summary', source, [
    {
      orientation: source.layout.orientation,
      blocks: [
        ...openingBlocks(source),
        ...(all.target === null
          ? [{ kind: 'paragraph', text: targetChapter.noTarget, tone: 'open' } satisfies Block]
          : []),
        targetTable(source, targetChapter.source(header.target)),
        ...(said.length === 0
          ? []
          : [
              { kind: 'heading', level: 2, text: words.points } satisfies Block,
              { kind: 'list', items: said } satisfies Block,
            ]),
        overviewFigure(
          source,
          typeTheme,
          { caption: mapWords.overview(dayText(madeAt)), alt: mapWords.alt.overview },
          'low',
        ),
      ],
    },
  ]);
};
