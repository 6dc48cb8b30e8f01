import type { Location } from '@/domain/location';
import { isDemolition, type ProgrammeLine } from '@/domain/programmeLine';
import { buildingNames, housingTypeNames, ownerNames, segmentNames } from '@/text/codes';
import { lineText } from '@/text/lines';
import { numberText } from '@/text/numbers';

const bare = ({ type, segment }: ProgrammeLine): string =>
  `${housingTypeNames[type]}, ${segmentNames[segment]}`;

/** "Geclusterd, Sociale huur", with a number behind it when there are more lines of that kind. */
export const lineName = (
  { programme }: Pick<Location, 'programme'>,
  line: ProgrammeLine,
  goes: boolean,
): string => {
  const same = programme.filter(
    (each) =>
      each.type === line.type && each.segment === line.segment && isDemolition(each) === isDemolition(line),
  );
  const kind = same.length > 1 ? `${bare(line)} (${same.indexOf(line) + 1})` : bare(line);
  return goes ? lineText.demolition(kind) : kind;
};

/** What else is known of a line, in a few words; empty when nothing is. */
export const lineRemark = (line: ProgrammeLine): string => {
  const done = line.completed === 0 ? undefined : numberText(line.completed);
  return [
    line.owner === 'onbekend' ? undefined : ownerNames[line.owner],
    line.building === 'onbekend' ? undefined : buildingNames[line.building].toLowerCase(),
    done && (isDemolition(line) ? lineText.gone(done) : lineText.delivered(done)),
    line.retained === undefined ? undefined : lineText.years(line.retained),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
};
