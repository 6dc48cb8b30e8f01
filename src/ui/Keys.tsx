import './Keys.css';

/** Keys as they stand on the keyboard. */
export const Keys = ({ children }: { children: string }) => <kbd className="keys">{children}</kbd>;
