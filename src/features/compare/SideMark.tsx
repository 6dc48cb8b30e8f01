/** The letter of one side, as on the map, in the table and in the dock. */
export const SideMark = ({ side, letter }: { side: 'left' | 'right'; letter: string }) => (
  <span className={`side side--${side}`}>{letter}</span>
);
