import { boundsOf } from '@/geo/bounds';
import type { Provenance } from '@/sources/interfaces/answer';
import type { Neighbourhood } from '@/sources/interfaces/neighbourhoods';
import { currentMap } from '@/state/mapHandle';
import { setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { numberText } from '@/text/numbers';
import { bordersText, neighbourhoodsText as text, yearText } from '@/text/surroundings';
import { FigureSources } from './FigureSources';
import { type Cell, cellAt, columnsOf, sortNeighbourhoods } from './neighbourhoodRows';

const goTo = ({ geometry }: Neighbourhood): void => {
  const bounds = boundsOf([geometry]);
  if (bounds === null) return;
  currentMap()?.goToBounds(bounds);
  if (!isNarrow()) return;
  setScreen({ isPanelOpen: false });
  currentMap()?.focus();
};

/** A figure; `year` only where a column mixes years. */
const FigureCell = ({
  cell: { value, isApproximate },
  year,
}: {
  cell: Cell;
  year?: number | null | undefined;
}) => (
  <td className="number">
    {value === null ? (
      <span className="small soft">{text.unknown}</span>
    ) : (
      <>
        {isApproximate && <span className="small soft">{text.circa} </span>}
        {numberText(value)}
        {year !== undefined && <span className="small soft"> ({yearText(year)})</span>}
      </>
    )}
  </td>
);

type NeighbourhoodTableProps = { neighbourhoods: readonly Neighbourhood[]; from: Provenance };

/** Who lives where: most people of 65 and over first. A row brings its neighbourhood into view. */
export const NeighbourhoodTable = ({ neighbourhoods, from }: NeighbourhoodTableProps) => {
  const columns = columnsOf(neighbourhoods);
  return (
    <>
      <div className="neighbourhoods">
        <table aria-label={text.table}>
          <thead>
            <tr>
              <th scope="col">{text.column}</th>
              {columns.map(({ figure, origins }) => (
                <th key={figure} scope="col" className="number">
                  {text.columns[figure]}
                  {origins.length === 1 && origins[0] && (
                    <span className="neighbourhoods__year"> {yearText(origins[0].year)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortNeighbourhoods(neighbourhoods).map((neighbourhood) => (
              <tr key={neighbourhood.code}>
                <th scope="row">
                  <button
                    type="button"
                    className="neighbourhoods__name"
                    title={text.goTo(neighbourhood.name)}
                    onClick={() => goTo(neighbourhood)}
                  >
                    {neighbourhood.name}
                  </button>
                </th>
                {columns.map(({ figure, origins }) => (
                  <FigureCell
                    key={figure}
                    cell={cellAt(neighbourhood, figure)}
                    year={origins.length > 1 ? neighbourhood.figures[figure]?.year : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              {columns.map(({ figure, total }) => (
                <FigureCell key={figure} cell={total} />
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <FigureSources columns={columns} from={from} />
      <p className="small soft">{bordersText(from)}</p>
    </>
  );
};
