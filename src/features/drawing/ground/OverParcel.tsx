import { pickText } from '@/text/sources';
import { useGround } from './groundStore';

/** Over the map while a parcel is picked: what is under the pointer. It holds its room, so that nothing jumps. */
export const OverParcel = () => {
  const over = useGround((ground) => ground.over);
  const isKnown = useGround((ground) => ground.parcels.length > 0);
  if (!isKnown) return null;
  return (
    <p className="drawing-hint__over">
      <strong>{pickText.over(over)}</strong>
    </p>
  );
};
