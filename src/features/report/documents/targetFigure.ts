import { firmnesses } from '@/domain/planningStatus';
import { progressOf, type TypeProgress } from '@/domain/totals/progress';
import type { Block } from '@/exchange/documents/document';
import { type TargetBar, targetBars } from '@/exchange/documents/targetBars';
import { typeColours } from '@/exchange/documents/typeColours';
import { firmnessNames, housingTypeNames } from '@/text/codes';
import { targetChapter as words } from '@/text/documents/target';
import { drawingWidth } from './mapFrame';
import type { DocumentSource } from './source';

const barOf = ({ type, target, firm, counted }: TypeProgress): TargetBar => ({
  label: housingTypeNames[type],
  colour: typeColours[type],
  homes: firm,
  target,
  told: words.chart.told(counted, target),
});

/** Table B as bars; nothing where there is neither a home nor an opgave to draw. */
export const targetFigure = ({ totals, header: { target }, layout }: DocumentSource): Block[] => {
  const bars = progressOf(totals, target).map(barOf);
  const isBare = bars.every(
    ({ homes, target }) => (target ?? 0) === 0 && firmnesses.every((each) => homes[each] === 0),
  );
  if (isBare) return [];
  const caption = words.chart.caption(target.horizon);
  const { asked } = words.chart;
  return [
    {
      kind: 'figure',
      caption,
      alt: `${caption}. ${bars.map(({ label, told }) => `${label}: ${told}`).join('; ')}.`,
      drawing: targetBars(bars, drawingWidth(layout), { firmness: firmnessNames, asked }),
    },
  ];
};
