import type { ReactNode } from 'react';
import './drawing.css';

/** The tools over the map: buttons of the class `tool-bar__tool`. */
export const ToolBar = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="tool-bar" role="toolbar" aria-label={label} aria-orientation="vertical">
    {children}
  </div>
);
