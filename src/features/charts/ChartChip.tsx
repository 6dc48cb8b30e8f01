import { chartText } from '@/text/charts';
import { Icon } from '@/ui/Icon';
import { takeOffChartFilter, useChosen } from './chooseInChart';

/** On the map: which bar of a chart the list and the map show, and a way back. */
export const ChartChip = () => {
  const chosen = useChosen();
  if (chosen === undefined) return null;
  return (
    <p className="map-chip map-chip--found">
      <span>
        {chartText.fromChart} <strong>{chosen}</strong>
      </span>
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={chartText.takeOff}
        onClick={takeOffChartFilter}
      >
        <Icon name="close" />
      </button>
    </p>
  );
};
