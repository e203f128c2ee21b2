import { Component, type ReactNode } from 'react';
import { useStrings } from './strings.tsx';

/** The one place where a fault of ours ends in this world: logged once without any text of the page, and said quietly. */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    // biome-ignore lint/suspicious/noConsole: the one log line of this world
    console.error('Bandwise:', error.name, error.stack?.replace(/^.*?\n/, ''));
  }

  override render() {
    return this.state.failed ? <Fault /> : this.props.children;
  }
}

function Fault() {
  return (
    <p className="empty" role="alert">
      {useStrings()('ourFault')}
    </p>
  );
}
