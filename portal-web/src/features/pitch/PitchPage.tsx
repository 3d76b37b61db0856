import { QueryState } from '@/app/QueryState';
import { useLive, useQuery } from '@/graphql';
import { useText } from '@/i18n';
import { pitchText } from '@/i18n/pitch/nl';
import { Heading, Page, PageHeading, Soft, Stack } from '@/ui';
import { InterestCard } from './InterestCard';
import { MyPitchQuery, PitchChanged } from './pitch.graphql';
import { PitchOut } from './PitchOut';
import { PitchWriter } from './PitchWriter';

/** The client's pitch: write it, follow it, take it back; and the questions that came of it. */
export default function PitchPage() {
  const text = useText(pitchText);
  const [{ data, error }, read] = useQuery({ query: MyPitchQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  const dossier = data?.myDossier;
  useLive(
    PitchChanged,
    { dossierId: dossier?.id ?? '' },
    (hint) => {
      if (hint?.dossierChanged.section === 'PITCH' || !hint) again();
    },
    { pause: !dossier },
  );

  const pitch = dossier?.pitch;
  const interests = dossier?.pitchInterests?.edges.map(({ node }) => node) ?? [];
  const out = pitch && (pitch.state === 'SUBMITTED' || pitch.state === 'PUBLISHED');
  return (
    <Page width="wide">
      <PageHeading>{text.title}</PageHeading>
      <Stack gap={1}>
        <p>{text.intro}</p>
        <Soft>{text.honest}</Soft>
      </Stack>
      {!dossier ? (
        <QueryState error={error} onRetry={again} />
      ) : out ? (
        <PitchOut dossierId={dossier.id} pitch={pitch} onChanged={again} />
      ) : (
        <PitchWriter dossierId={dossier.id} pitch={pitch ?? null} onChanged={again} />
      )}
      {dossier && (out || interests.length > 0) ? (
        <Stack gap={2}>
          <Heading>{text.questions}</Heading>
          {interests.length === 0 ? <Soft>{text.noQuestions}</Soft> : null}
          {interests.map((interest) => (
            <InterestCard
              key={`${interest.id} ${interest.version}`}
              dossierId={dossier.id}
              interest={interest}
              steps={dossier.pitchStepsPreview}
              onChanged={again}
            />
          ))}
        </Stack>
      ) : null}
    </Page>
  );
}
