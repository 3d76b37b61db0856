import { useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Card, Link, Stack } from '@/ui';
import { MyPitchQuery } from './pitch.graphql';

/** "Wat moet ik nu doen", as far as it is about the pitch: a question to answer comes before a text to finish. */
export default function PitchToday() {
  const text = useText(pitchText);
  const [{ data }] = useQuery({ query: MyPitchQuery, requestPolicy: 'cache-and-network' });
  const asked = data?.myDossier?.pitchInterests?.edges.find(({ node }) => node.state === 'ASKED')?.node;
  const pitch = data?.myDossier?.pitch;
  if (asked) {
    return (
      <Card heading={text.todayQuestion(asked.employer)} tone="forYou">
        <Stack gap={1}>
          <p>{text.todayQuestionDo}</p>
          <Link to="/pitch" icon="megaphone">
            {text.todayQuestionLink}
          </Link>
        </Stack>
      </Card>
    );
  }
  if (pitch?.state === 'CHANGE_ASKED') {
    return (
      <Card heading={text.todayChange} tone="forYou">
        <Stack gap={1}>
          <p>{pitch.changeRequest}</p>
          <Link to="/pitch" icon="edit">
            {text.todayChangeLink}
          </Link>
        </Stack>
      </Card>
    );
  }
  if (pitch?.state !== 'DRAFT') return null;
  return (
    <Card heading={text.todayDraft}>
      <Link to="/pitch" icon="edit">
        {text.todayDraftLink}
      </Link>
    </Card>
  );
}
