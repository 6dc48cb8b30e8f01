import type { CommitmentLevel } from '@/domain/partner';
import { commitmentNames } from '@/text/codes';
import { partnerText } from '@/text/partners';
import { Icon } from '@/ui/Icon';
import { LevelMark } from '@/ui/LevelMark';

type FormerPartnerProps = { name: string; level: CommitmentLevel; onRemove: () => void };

/** What a partner had promised that is not in the plan any more. */
export const FormerPartner = ({ name, level, onRemove }: FormerPartnerProps) => (
  <li className="commitment commitment__row soft">
    <LevelMark level={level} />
    <span className="commitment__who">
      {name}
      <span className="small">{partnerText.former}</span>
    </span>
    <span>{commitmentNames[level]}</span>
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={partnerText.removeHere(name)}
      onClick={onRemove}
    >
      <Icon name="close" />
    </button>
  </li>
);
