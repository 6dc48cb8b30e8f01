import type { Screen } from '@/state/screen';
import { useScreen } from '@/state/screenStore';
import { neighbourhoodsText } from '@/text/surroundings';
import { showNeighbourhoods } from './askSurroundings';
import { LayerStatus } from './LayerStatus';
import { NeighbourhoodTable } from './NeighbourhoodTable';

const statusOf = (asked: Screen['neighbourhoods']): string => {
  if (asked.state === 'not_asked') return neighbourhoodsText.noMunicipality;
  if (asked.state !== 'answered') return '';
  return asked.value.length === 0 ? neighbourhoodsText.none : neighbourhoodsText.shown(asked.value.length);
};

/** How it goes with asking for the neighbourhoods of the municipality that the plan is about. */
export const NeighbourhoodStatus = () => {
  const asked = useScreen((screen) => screen.neighbourhoods);
  return (
    <LayerStatus
      asked={asked}
      words={neighbourhoodsText}
      text={statusOf(asked)}
      onAgain={showNeighbourhoods}
    />
  );
};

/** "Buurten": borders and figures, listed. */
export const NeighbourhoodDetail = () => {
  const asked = useScreen((screen) => screen.neighbourhoods);
  return (
    <>
      <NeighbourhoodStatus />
      {asked.state === 'answered' && asked.value.length > 0 && (
        <NeighbourhoodTable neighbourhoods={asked.value} from={asked.from} />
      )}
    </>
  );
};
