import { selectInTable } from '@/state/screenStore';
import { rankingText } from '@/text/ranking';
import { common } from '@/text/words';
import { Dialog } from '@/ui/Dialog';
import { CriterionList } from './CriterionList';
import { RankedList } from './RankedList';
import { useRanking } from './useRanking';
import './ranking.css';

/** "Rangschikken": the planner's own criteria, and the list they give. It never changes a location by itself. */
export const RankingDialog = ({ onClose }: { onClose: () => void }) => {
  const { criteria, ranked } = useRanking();
  const isWeighed = criteria.some(({ weight }) => weight > 0);
  const open = (id: string) => {
    onClose();
    selectInTable(id);
  };
  return (
    <Dialog title={rankingText.title} closeLabel={common.close} onClose={onClose} isWide>
      <p className="small soft">{rankingText.explain}</p>
      <CriterionList criteria={criteria} />
      {criteria.length > 0 && !isWeighed && <p className="hint">{rankingText.allZero}</p>}
      {isWeighed && (
        <>
          <RankedList criteria={criteria} ranked={ranked} onOpen={open} />
          <p className="small soft">{rankingText.exclude}</p>
        </>
      )}
    </Dialog>
  );
};
