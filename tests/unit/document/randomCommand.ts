import { addLocation } from '@/domain/commands/addLocation';
import { countAgain, makeAlternative } from '@/domain/commands/changeAlternative';
import { addLine, changeLine, removeLine } from '@/domain/commands/changeLines';
import { changeLocation, moveLocation } from '@/domain/commands/changeLocation';
import { addPartnerAt, removePartner } from '@/domain/commands/changePartners';
import { changeTarget } from '@/domain/commands/changePlan';
import type { Command } from '@/domain/commands/command';
import { removeLocation } from '@/domain/commands/removeLocation';
import { setHomes } from '@/domain/commands/setHomes';
import type { Geometry } from '@/domain/geometry';
import { housingTypes } from '@/domain/housingType';
import { interventions, type Location, priorities } from '@/domain/location';
import { confidentialities, liftAnswers, meetingRooms } from '@/domain/locationFields';
import type { Plan } from '@/domain/plan';
import { planningStatuses } from '@/domain/planningStatus';
import { segments } from '@/domain/segment';
import { boxSurface } from '@/geo/bounds';
import { exampleLocation, noneAround } from '../examplePlan';
import type { SeededRandom } from '../seededRandom';

const onLocation = (random: SeededRandom, plan: Plan, location: Location): Command => {
  const line = location.programme[0];
  switch (random.below(11)) {
    case 0:
      return removeLocation(location);
    case 1:
      return changeLocation(location, { planningStatus: random.pick(planningStatuses) });
    case 2:
      return changeLocation(location, {
        intervention: random.pick(interventions),
        priority: random.pick(priorities),
        intramuralPlaces: random.below(40),
      });
    case 3:
      return moveLocation(location, {
        type: 'Point',
        coordinates: [random.below(5e7) / 1e7, random.below(5e8) / 1e7],
      });
    case 4:
      return line === undefined
        ? addPartnerAt(location, { id: `p${random.below(1e9)}`, name: 'Partner', role: 'corporatie' })
        : changeLine(location, line, {
            completed: random.below(20),
            year: random.below(3) === 0 ? undefined : 2027 + random.below(8),
          });
    case 6:
      return random.below(3) === 0
        ? countAgain(location)
        : makeAlternative(location, random.pick(plan.locations));
    case 7:
      return changeLocation(location, {
        meetingRoom: maybe(random, meetingRooms),
        lift: maybe(random, liftAnswers),
        minimumScale: maybe(random, [0, 12, 40]),
        confidentiality: maybe(random, confidentialities),
      });
    case 8:
      return moveLocation(location, someShape(random));
    case 5: {
      const partner = plan.partners[0];
      if (partner !== undefined) return removePartner(partner, plan.locations, noneAround);
      return line === undefined ? removeLocation(location) : removeLine(location, line);
    }
    case 9:
      // Homes that go: a line of its own, turned, or with another number.
      return line === undefined
        ? addLine(location, { type: random.pick(housingTypes), segment: random.pick(segments) })
        : changeLine(location, line, { count: -random.below(60), retained: random.below(30) });
    default:
      return setHomes(location, random.pick(housingTypes), random.pick(segments), random.below(60));
  }
};

const maybe = <Item>(random: SeededRandom, items: readonly Item[]): Item | undefined =>
  random.below(3) === 0 ? undefined : random.pick(items);

/** Squares of about 70 m in a row, each half over the next one. */
const someShape = (random: SeededRandom): Geometry => {
  // In seven decimals, as the document keeps them.
  const degrees = (value: number) => Number(value.toFixed(7));
  const west = degrees(5.12 + random.below(8) / 2000);
  const [east, south, north] = [degrees(west + 0.001), 52.09, 52.0906];
  return boxSurface([west, south, east, north]);
};

/** One command that fits the plan as it stands. */
export const randomCommand = (random: SeededRandom, plan: Plan): Command => {
  const dice = random.below(10);
  if (plan.locations.length === 0 || dice < 2) {
    return addLocation(exampleLocation({ id: `l${random.below(1e9)}` }));
  }
  if (dice === 2) return changeTarget(plan.target, 'horizon', 2028 + random.below(5));
  return onLocation(random, plan, random.pick(plan.locations));
};
