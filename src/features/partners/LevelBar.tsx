import { commitmentLevels } from '@/domain/partner';
import type { PartnerWork } from '@/domain/partnerWork';
import { commitmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { LevelMark } from '@/ui/LevelMark';

const firmestFirst = commitmentLevels.toReversed();

/** The homes a partner stands for, by how far it has bound itself. */
export const LevelBar = ({ byLevel }: Pick<PartnerWork, 'byLevel'>) => (
  <div className="level-bar">
    <div className="level-bar__bar" aria-hidden="true">
      {firmestFirst
        .filter((level) => byLevel[level] > 0)
        .map((level) => (
          <span key={level} className={`level-mark--${level}`} style={{ flexGrow: byLevel[level] }} />
        ))}
    </div>
    <ul className="level-bar__legend small">
      {firmestFirst.map((level) => (
        <li key={level}>
          <LevelMark level={level} /> <span className="soft">{commitmentNames[level].toLowerCase()}</span>{' '}
          <strong>{numberText(byLevel[level])}</strong>
        </li>
      ))}
    </ul>
  </div>
);
