import { useId, useState } from 'react';
import { setCommitment } from '@/domain/commands/changePartners';
import type { Location } from '@/domain/location';
import { type Commitment, commitmentLevels, type Partner } from '@/domain/partner';
import { usualRole } from '@/domain/partnerKind';
import { run } from '@/state/planStore';
import { commitmentNames } from '@/text/codes';
import { fullDayText } from '@/text/dates';
import { homesText } from '@/text/numbers';
import { commitmentKindNames, locationRoleNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { Icon } from '@/ui/Icon';
import { LevelMark } from '@/ui/LevelMark';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { CommitmentForm } from './CommitmentForm';

type CommitmentItemProps = {
  location: Location;
  partner: Partner;
  commitment: Commitment;
  onRemove: () => void;
};

/** What is filled in, in a line: "verhuurder · 38 woningen · voorbehoud RvC". */
const factsOf = (partner: Partner, { roles, kind, homes, date, term, reserve }: Commitment): string =>
  [
    ...(roles ?? [usualRole(partner)]).map((role) => locationRoleNames[role].toLowerCase()),
    kind && commitmentKindNames[kind].toLowerCase(),
    homes !== undefined && homesText(homes),
    date && fullDayText(date),
    term,
    reserve && partnerText.underReserve(reserve),
  ]
    .filter((each) => typeof each === 'string')
    .join(' · ');

/** One partner at a location: its role, how far it has bound itself, and folded all that belongs to that. */
export const CommitmentItem = ({ location, partner, commitment, onRemove }: CommitmentItemProps) => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <li className="commitment">
      <div className="commitment__row">
        <LevelMark level={commitment.level} />
        <span>{partner.name}</span>
        <SelectField
          label={partnerText.level(partner.name)}
          isLabelHidden
          value={commitment.level}
          options={optionsOf(commitmentLevels, commitmentNames)}
          onChange={(level) => run(() => setCommitment(location, partner, level))}
        />
        <button
          type="button"
          className={`button button--quiet button--icon ${isOpen ? 'icon-turned' : ''}`}
          aria-label={partnerText.more(partner.name)}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" />
        </button>
        <span className="commitment__facts small soft">{factsOf(partner, commitment)}</span>
      </div>
      {isOpen && (
        <div id={id} className="commitment__more">
          <CommitmentForm location={location} partner={partner} commitment={commitment} />
          <button
            type="button"
            className="button button--quiet button--danger"
            aria-label={partnerText.removeHere(partner.name)}
            onClick={onRemove}
          >
            <Icon name="trash" />
            {partnerText.takeOff}
          </button>
        </div>
      )}
    </li>
  );
};
