import { Component, type ReactNode } from 'react';
import { useText } from '@/i18n';
import { appText } from '@/i18n/app/nl';
import { uiText } from '@/i18n/ui/nl';
import { Button, ErrorState } from '@/ui';

/** A part that cannot be drawn says so, and leaves the rest of the page alone. `place` begins anew when it changes. */
export class Crash extends Component<{ children: ReactNode; place?: string }, { crashedAt: string | null }> {
  override state = { crashedAt: null };

  static getDerivedStateFromError() {
    return { crashedAt: location.pathname };
  }

  override componentDidUpdate(before: { place?: string }) {
    if (before.place !== this.props.place && this.state.crashedAt !== null)
      this.setState({ crashedAt: null });
  }

  override render() {
    return this.state.crashedAt === null ? this.props.children : <Crashed />;
  }
}

function Crashed() {
  const text = useText(appText);
  const ui = useText(uiText);
  return (
    <ErrorState
      title={text.crashTitle}
      what={text.crashWhat}
      kept={ui.errorKept}
      action={
        <Button kind="primary" icon="refresh" onClick={() => location.reload()}>
          {text.reload}
        </Button>
      }
    />
  );
}
