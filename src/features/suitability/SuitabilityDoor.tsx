import { openSuitability, useScreen } from '@/state/screenStore';
import { suitabilityText as text } from '@/text/suitability';
import './suitability.css';

/** The way to the kansenkaart, from the layers of the map. */
export const SuitabilityDoor = () => {
  const isOpen = useScreen((screen) => screen.showsSuitability);
  return (
    <div className="suitability-door">
      <p className="small soft">{text.openLead}</p>
      <button type="button" className="button" aria-pressed={isOpen} onClick={openSuitability}>
        {text.open}
      </button>
    </div>
  );
};
