import { Component, type ReactNode, Suspense } from 'react';
import { common, workspaceText } from '@/text/words';

type BoundaryProps = {
  children: ReactNode;
  /** What is shown instead: the words, and the button that loads again. */
  instead: (said: ReactNode) => ReactNode;
};

/** Catches what breaks while drawing. The plan is on disk; loading again brings it back. */
class ErrorBoundary extends Component<BoundaryProps, { broken?: string }> {
  override state: { broken?: string } = {};

  static getDerivedStateFromError() {
    // A part of the app that was not on this device yet, most of the time.
    return { broken: navigator.onLine ? workspaceText.broken : workspaceText.brokenOffline };
  }

  override render() {
    const { broken } = this.state;
    if (broken === undefined) return this.props.children;
    return this.props.instead(
      <>
        <p>{broken}</p>
        <button type="button" className="button button--primary" onClick={() => location.reload()}>
          {workspaceText.reload}
        </button>
      </>,
    );
  }
}

/** The whole screen, or why it is not there. */
export const WholeScreen = ({ children }: { children: ReactNode }) => (
  <ErrorBoundary
    instead={(said) => (
      <main className="message-screen" role="alert">
        {said}
      </main>
    )}
  >
    {children}
  </ErrorBoundary>
);

type PartProps = { children: ReactNode /** Of what lies over the rest. */; onClose?: () => void };

/** A part of the screen that is fetched when it is asked for: when it cannot come, the rest goes on. */
export const Part = ({ children, onClose }: PartProps) => (
  <ErrorBoundary
    instead={(said) => (
      <div className="message-part" role="alert">
        {said}
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            {common.close}
          </button>
        )}
      </div>
    )}
  >
    <Suspense>{children}</Suspense>
  </ErrorBoundary>
);
