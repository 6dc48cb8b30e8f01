import type { ZoneKind } from '@/sources/interfaces/zones';
import { zoneText } from '@/text/layers';
import { LayerStatus } from '../LayerStatus';
import { useZones, zoneAskers } from './zoneStore';

/** How it goes with a layer of zones that is asked for as shapes. */
export const ZoneDetail = ({ kind }: { kind: ZoneKind }) => {
  const asked = useZones((zones) => zones[kind]);
  if (asked === undefined) return null;
  const count = asked.state === 'answered' ? asked.value.length : 0;
  const text = {
    answered: count === 0 ? zoneText.none : zoneText.shown(count),
    not_asked: zoneText.noPlace,
  };
  return (
    <LayerStatus
      asked={asked}
      words={zoneText}
      text={asked.state === 'answered' || asked.state === 'not_asked' ? text[asked.state] : ''}
      onAgain={() => zoneAskers[kind]?.show()}
    />
  );
};
