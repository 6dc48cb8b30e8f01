import type { Needed, NeededNow } from '@/domain/process/whoIsNeeded';
import { networkText } from '@/text/process';
import { AskButton } from './AskButton';
import { Mark } from './Mark';

const shown = 2;

const whoText = ({ partners, at }: Needed): string => {
  if (at !== undefined) return networkText.at(at.here, at.of);
  const names = partners.map(({ name }) => name);
  return names.length <= shown
    ? names.join(', ')
    : networkText.andMore(names.slice(0, shown), names.length - shown);
};

/** Groups with who of them is there, and a way to ask who is not. */
export const NeededGroups = ({
  groups,
  locationId,
}: {
  groups: readonly NeededNow[];
  locationId?: string;
}) => (
  <>
    {groups.map((group) => (
      <section key={group.id} className="needed">
        <h3 className="needed__group">
          {group.name} <span className="small soft">{networkText.ofBlocks(group.blocks)}</span>
        </h3>
        <ul>
          {group.who.map((each) => {
            const isThere = each.partners.length > 0;
            return (
              <li key={each.id} className={isThere ? 'needed__who' : 'needed__who needed__who--missing'}>
                {isThere ? (
                  <Mark state={each.at === undefined || each.at.here === each.at.of ? 'klaar' : 'loopt'} />
                ) : (
                  <Mark state="nog_niet" />
                )}
                <span>{each.name}</span>
                {isThere ? (
                  <span className="needed__names small soft" title={whoText(each)}>
                    {whoText(each)}
                  </span>
                ) : (
                  <AskButton who={each.name} {...(locationId !== undefined && { locationId })} />
                )}
              </li>
            );
          })}
        </ul>
      </section>
    ))}
  </>
);
