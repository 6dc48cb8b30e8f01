import { Component, type ReactNode } from 'react';
import { workspaceText } from '@/text/words';

/** Catches what breaks while drawing the screen. The plan is on disk; loading again brings it back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="message-screen" role="alert">
        <p>{workspaceText.broken}</p>
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {workspaceText.reload}
        </button>
      </main>
    );
  }
}
