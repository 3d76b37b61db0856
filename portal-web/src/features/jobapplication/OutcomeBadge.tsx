import { useText } from '@/i18n';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { Badge } from '@/ui';
import type { Outcome } from './jobapplication.graphql';

const TONES = { SENT: 'neutral', INVITED: 'info', REJECTED: 'neutral', HIRED: 'good' } as const;

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const text = useText(jobApplicationText);
  return <Badge tone={TONES[outcome]}>{text[outcome]}</Badge>;
}
