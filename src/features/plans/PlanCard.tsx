import { isCopyDue } from '@/plans/isCopyDue';
import type { PlanRow } from '@/plans/planList';
import { areaName } from '@/text/codes';
import { homeText } from '@/text/home';
import { locationsText, momentText } from '@/text/numbers';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import { PlanBars } from './PlanBars';

const copyWords = ({ copiedAt }: PlanRow): string =>
  copiedAt === undefined ? homeText.neverCopied : homeText.copied(momentText(copiedAt));

type PlanCardProps = {
  row: PlanRow;
  href: string;
  onRename: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

export const PlanCard = ({ row, href, onRename, onDuplicate, onRemove }: PlanCardProps) => (
  <li className="plan-card">
    <div className="plan-card__head">
      <div>
        <a className="plan-card__name" href={href}>
          {row.name}
        </a>
        <p className="small soft">
          {areaName(row.area)} · {locationsText(row.summary.locations)} ·{' '}
          {homeText.changed(momentText(row.updatedAt))}
        </p>
      </div>
      <MenuButton
        label={<Icon name="more" />}
        name={homeText.actions(row.name)}
        className="button button--quiet button--icon"
        actions={[
          { id: 'rename', label: homeText.rename, onAction: onRename },
          { id: 'duplicate', label: homeText.duplicate, onAction: onDuplicate },
          { id: 'remove', label: common.remove, onAction: onRemove },
        ]}
      />
    </div>
    <PlanBars summary={row.summary} />
    <p className={`small ${isCopyDue(row, new Date()) ? 'plan-card__due' : 'soft'}`}>
      {isCopyDue(row, new Date()) ? homeText.copyDue : copyWords(row)}
    </p>
  </li>
);
