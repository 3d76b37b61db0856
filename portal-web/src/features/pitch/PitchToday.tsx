import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { todayText } from '@/i18n/today/nl';
import { Card, Link, Stack } from '@/ui';
import { PitchTodayQuery } from './today.graphql';

/** "Wat moet ik nu doen", as far as it is about the pitch: a question to answer comes before a text to finish. */
export default function PitchToday() {
  const text = useText(todayText);
  const [{ data }] = useQuery({ query: PitchTodayQuery, requestPolicy: 'cache-and-network' });
  const asked = data?.myDossier?.pitchInterests?.edges.find(({ node }) => node.state === 'ASKED')?.node;
  const pitch = data?.myDossier?.pitch;
  if (asked) {
    return (
      <Card heading={text.pitchQuestion(asked.employer)} tone="forYou">
        <Stack gap={1}>
          <p>{text.pitchQuestionDo}</p>
          <Link to="/pitch" icon="megaphone">
            {text.pitchQuestionLink}
          </Link>
        </Stack>
      </Card>
    );
  }
  if (pitch?.state === 'CHANGE_ASKED') {
    return (
      <Card heading={text.pitchChange} tone="forYou">
        <Stack gap={1}>
          <p>{pitch.changeRequest}</p>
          <Link to="/pitch" icon="edit">
            {text.pitchChangeLink}
          </Link>
        </Stack>
      </Card>
    );
  }
  if (pitch?.state !== 'DRAFT') return null;
  return (
    <Card heading={text.pitchDraft}>
      <Link to="/pitch" icon="edit">
        {text.pitchDraftLink}
      </Link>
    </Card>
  );
}
