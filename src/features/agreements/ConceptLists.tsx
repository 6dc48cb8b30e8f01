import { changeLocation } from '@/domain/commands/changeLocation';
import { metOf } from '@/domain/conceptPoints';
import type { Location } from '@/domain/location';
import { type ConceptList, conceptLists } from '@/sources/facts/conceptLists';
import { run } from '@/state/planStore';
import { conceptText } from '@/text/concepts';
import { orNone } from '@/ui/Chips';
import { Fold } from '@/ui/Fold';

const toggle = (location: Location, id: string): void => {
  const { conceptPoints = [] } = location;
  const next = conceptPoints.includes(id)
    ? conceptPoints.filter((each) => each !== id)
    : [...conceptPoints, id];
  run(() => changeLocation(location, { conceptPoints: orNone(next) }));
};

const Points = ({ location, list }: { location: Location; list: ConceptList }) => (
  <>
    <p className="small soft">{conceptText.hint}</p>
    <ul>
      {list.points.map((point) => {
        const met = metOf(location, point);
        return (
          <li key={point.id}>
            <label className="concept__point">
              <input
                type="checkbox"
                checked={met !== 'missing'}
                disabled={met === 'agreed'}
                onChange={() => toggle(location, point.id)}
              />
              <span>
                {point.name} {met === 'agreed' && <span className="small soft">{conceptText.agreed}</span>}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
    <p className="small soft">{conceptText.source(conceptLists.source, conceptLists.asOf)}</p>
  </>
);

/** What parties mostly ask, ticked for this location: what is missing shows while it is folded. */
export const ConceptLists = ({ location }: { location: Location }) =>
  conceptLists.lists.map((list) => {
    const of = list.points.length;
    const count = list.points.filter((point) => metOf(location, point) !== 'missing').length;
    return (
      <Fold
        key={list.id}
        part={`concept_${list.id}`}
        title={list.name}
        filled={{ count, of }}
        {...(count > 0 && { said: conceptText.missing(of - count) })}
      >
        {() => <Points location={location} list={list} />}
      </Fold>
    );
  });
