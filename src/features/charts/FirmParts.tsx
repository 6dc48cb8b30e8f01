import { firmParts } from '@/domain/totals/firmParts';
import type { Firm } from '@/domain/totals/totals';

type FirmPartsProps = {
  firm: Firm;
  colour: string;
  /** The pattern of zacht. */
  hatch: string;
  /** The box of so many homes from `from` on, in the drawing. */
  boxOf: (from: number, homes: number) => { x: number; y: number; width: number; height: number };
};

/** A bar by firmness: gerealiseerd solid with a line, hard solid, zacht hatched, ambtelijk outlined. */
export const FirmParts = ({ firm, colour, hatch, boxOf }: FirmPartsProps) =>
  firmParts(firm).map(({ kind, from, homes }) => {
    const box = boxOf(from, homes);
    if (box.width <= 0 || box.height <= 0) return null;
    if (kind === 'ambtelijk') {
      const inset = {
        x: box.x + 1,
        y: box.y + 1,
        width: Math.max(0.5, box.width - 2),
        height: Math.max(0.5, box.height - 2),
      };
      return <rect key={kind} {...inset} fill="var(--paper)" stroke={colour} strokeWidth="2" />;
    }
    const isFlat = box.width > box.height;
    const mark = isFlat
      ? { x: box.x, y: box.y + box.height / 2 - 1, width: box.width, height: 2 }
      : { x: box.x + box.width / 2 - 1, y: box.y, width: 2, height: box.height };
    return (
      <g key={kind}>
        <rect {...box} fill={kind === 'zacht' ? `url(#${hatch})` : colour} />
        {kind === 'gerealiseerd' && <rect {...mark} fill="var(--paper)" />}
      </g>
    );
  });
