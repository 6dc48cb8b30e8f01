import { surroundingsText } from '@/text/surroundings';
import { AmenityLayer } from './AmenityLayer';
import { NeighbourhoodLayer } from './NeighbourhoodLayer';
import './surroundings.css';

/** "Omgeving": facts about the ground round the plan, shown on request. */
export const Surroundings = () => (
  <fieldset className="surroundings">
    <legend>{surroundingsText.heading}</legend>
    <p className="small soft">{surroundingsText.lead}</p>
    <AmenityLayer />
    <NeighbourhoodLayer />
  </fieldset>
);
