import './LevelMark.css';

/** How firm a promise is, by its code, as everywhere: laid down solid, promised hatched, meant outlined, named outlined thin. */
export const LevelMark = ({ level }: { level: string }) => (
  <span className={`level-mark level-mark--${level}`} aria-hidden="true" />
);
