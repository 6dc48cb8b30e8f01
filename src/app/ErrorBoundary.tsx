import { Component, type ReactNode } from 'react';
import { workspaceText } from '@/text/words';

/** Catches what breaks while drawing the screen. The plan is on disk; loading again brings it back. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken?: string }> {
  override state: { broken?: string } = {};

  static getDerivedStateFromError() {
    // A part of the app that was not on this device yet, most of the time.
    return { broken: navigator.onLine ? workspaceText.broken : workspaceText.brokenOffline };
  }

  override render() {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    return (
      <main className="message-screen" role="alert">
        <p>{broken}</p>
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {workspaceText.reload}
        </button>
      </main>
    );
  }
}
