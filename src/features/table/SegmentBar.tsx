import { segments } from '@/domain/segment';
import { segmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { tableText } from '@/text/table';
import type { Figures } from './rowFigures';

/** The homes per segment as a bar; in words for who does not see it. */
export const SegmentBar = ({ bySegment }: Pick<Figures, 'bySegment'>) => {
  const parts = segments.filter((segment) => bySegment[segment] > 0);
  const words = tableText.segmentsOf(
    parts.map((segment) => `${segmentNames[segment]} ${numberText(bySegment[segment])}`),
  );
  return (
    <span className="segment-bar" role="img" aria-label={words} title={words}>
      {parts.map((segment) => (
        <span
          key={segment}
          className={`segment-bar__part segment--${segment}`}
          style={{ flexGrow: bySegment[segment] }}
        />
      ))}
    </span>
  );
};
