import { useState } from 'react';
import { useMutation } from '@/graphql';
import { useText } from '@/i18n';
import { graphqlText } from '@/i18n/graphql/nl';
import { jobApplicationText } from '@/i18n/jobapplication/nl';
import { ButtonLink, Card, RadioGroup, Soft, Stack, useToast } from '@/ui';
import { type Application, ApplicationOutcomeRecord, type Outcome } from './jobapplication.graphql';

const OUTCOMES = ['SENT', 'INVITED', 'REJECTED', 'HIRED'] as const satisfies readonly Outcome[];

/** What came of it: one tap, can be changed and taken back; a job found is congratulated. */
export function OutcomeStep({ application, dossierId }: { application: Application; dossierId: string }) {
  const text = useText(jobApplicationText);
  const problems = useText(graphqlText);
  const say = useToast();
  const [, record] = useMutation(ApplicationOutcomeRecord);
  const { id, employer, version } = application;
  // What was tapped stands there at once, until the server's answer or a newer version replaces it.
  const [tapped, setTapped] = useState<{ outcome: Outcome; version: number }>();
  const before = tapped && tapped.version >= version ? tapped.outcome : application.outcome;

  const save = async (outcome: Outcome, expectedVersion: number, undo?: Outcome) => {
    setTapped({ outcome, version: expectedVersion });
    const { data } = await record({
      input: { dossierId, jobApplicationId: id, expectedVersion, outcome },
    });
    const saved = data?.jobApplicationOutcomeRecord.jobApplication;
    if (!saved) {
      setTapped(undefined);
      const refusal = data?.jobApplicationOutcomeRecord.userErrors[0]?.message;
      say({ message: refusal ?? problems.broken, tone: 'bad' });
      return;
    }
    say({
      message: text.outcomeSaved(text[outcome]),
      undo: undo ? () => void save(undo, saved.version) : undefined,
    });
  };

  return (
    <Stack>
      {before === 'HIRED' ? (
        <Card tone="forYou" heading={text.congratulations}>
          <Stack gap={1}>
            <p>{text.congratulationsWhat(employer)}</p>
            <p>{text.stopAsk}</p>
            <ButtonLink to={`/berichten?over=JOB_APPLICATION:${application.id}`} icon="chat" kind="secondary">
              {text.stopTalk}
            </ButtonLink>
          </Stack>
        </Card>
      ) : null}
      <Card heading={text.outcome}>
        <Stack gap={1}>
          <Soft>{text.outcomeDo}</Soft>
          <RadioGroup
            name="outcome"
            label={<span className="wb-hidden">{text.outcome}</span>}
            beside
            value={before}
            onChange={(outcome) => void save(outcome, version, application.outcome)}
            options={OUTCOMES.map((outcome) => ({ value: outcome, label: text[outcome] }))}
          />
        </Stack>
      </Card>
    </Stack>
  );
}
