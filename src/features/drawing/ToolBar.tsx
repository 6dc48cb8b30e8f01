import { Icon, type IconName } from '@/ui/Icon';
import './drawing.css';

/** One tool of the bar, from the list of operations. */
export type Tool = {
  id: string;
  label: string;
  icon: IconName;
  shortcut: string;
  isActive: boolean;
  run: () => void;
};

/** The tools over the map. */
export const ToolBar = ({ label, tools }: { label: string; tools: readonly Tool[] }) => (
  <div className="tool-bar" role="toolbar" aria-label={label} aria-orientation="vertical">
    {tools.map((tool) => (
      <button
        key={tool.id}
        type="button"
        className="tool-bar__tool"
        aria-label={tool.label}
        aria-pressed={tool.isActive}
        aria-keyshortcuts={tool.shortcut}
        title={`${tool.label} (${tool.shortcut})`}
        onClick={tool.run}
      >
        <Icon name={tool.icon} />
      </button>
    ))}
  </div>
);
