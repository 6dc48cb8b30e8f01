import type { LegendMark, LegendRow } from '@/map/layers/layerList';

const Mark = ({ mark }: { mark: LegendMark }) => {
  if (mark.type === 'letter') return <span className="amenity-legend__mark">{mark.letter}</span>;
  if (mark.type === 'sign') return <span className={`layer-sign layer-sign--${mark.sign}`} />;
  if (mark.type === 'line') {
    return <span className={mark.isDashed === true ? 'layer-line layer-line--dashed' : 'layer-line'} />;
  }
  return <span className={`layer-shade layer-shade--${mark.shade ?? 'unknown'}`} />;
};

/** What the colours, lines and marks of one layer mean. */
export const LayerLegend = ({ label, rows }: { label: string; rows: readonly LegendRow[] }) =>
  rows.length === 0 ? null : (
    <ul className="layer-legend" aria-label={label}>
      {rows.map(({ mark, label: words, value }) => (
        <li key={words}>
          <span aria-hidden="true">
            <Mark mark={mark} />
          </span>
          <span>{words}</span>
          {value !== undefined && <span className="number">{value}</span>}
        </li>
      ))}
    </ul>
  );
