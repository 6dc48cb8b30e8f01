import type { Provenance } from '@/sources/interfaces/answer';
import { sourceName } from '@/text/sources';
import { figuresText, neighbourhoodsText } from '@/text/surroundings';
import type { Column } from './neighbourhoodRows';

/** Says of each figure who gave it and of which year it is, those of one source and year together. */
export const FigureSources = ({ columns, from }: { columns: readonly Column[]; from: Provenance }) => {
  const lines = new Map<string, { names: string[]; source: string; year: number | null }>();
  for (const { figure, origins } of columns) {
    for (const { source, year } of origins) {
      const name = source === 'file' && from.fileName !== undefined ? from.fileName : sourceName(source);
      const line = lines.get(`${name} ${year}`) ?? { names: [], source: name, year };
      line.names.push(neighbourhoodsText.columns[figure]);
      lines.set(`${name} ${year}`, line);
    }
  }
  return [...lines].map(([key, { names, source, year }]) => (
    <p key={key} className="small soft">
      {figuresText(names, source, year)}
    </p>
  ));
};
