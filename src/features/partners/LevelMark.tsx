import type { CommitmentLevel } from '@/domain/partner';

/** How firm a promise is, as everywhere: laid down solid, promised hatched, meant outlined, named outlined thin. */
export const LevelMark = ({ level }: { level: CommitmentLevel }) => (
  <span className={`level-mark level-mark--${level}`} aria-hidden="true" />
);
