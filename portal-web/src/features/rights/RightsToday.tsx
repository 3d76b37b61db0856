import { useState } from 'react';
import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { todayText } from '@/i18n/today/nl';
import { Card, Link } from '@/ui';
import { RectificationTodayQuery } from './today.graphql';

/** So long an answer stands on the first page; after that one finds it at "Uw rechten". */
const NEWS = 14 * 86_400_000;

/** On "Vandaag": an organisation answered what was asked of it. */
export default function RightsToday() {
  const text = useText(todayText);
  const [since] = useState(() => Date.now() - NEWS);
  const [{ data }] = useQuery({ query: RectificationTodayQuery, requestPolicy: 'cache-and-network' });
  const answered = data?.myDossier?.rectifications.edges.find(
    ({ node }) => node.answer && Date.parse(node.answer.at) > since,
  )?.node;
  if (!answered) return null;
  return (
    <Card heading={text.correctionAnswered(answered.organisationName)} tone="forYou">
      <Link to="/uw-rechten" icon="shield">
        {text.correctionAnsweredLink}
      </Link>
    </Card>
  );
}
