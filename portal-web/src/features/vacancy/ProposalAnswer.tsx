import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { Button, Card, Cluster, Form, FormActions, Notice, Soft, Stack, TextArea, useToast } from '@/ui';
import {
  type Proposal,
  VacancyProposalAnswerMutation,
  VacancyProposalMarkReadMutation,
} from './proposals.graphql';
import { firstName, useProposals } from './useProposals';
import styles from './Vacancies.module.css';

/** On the page of a vacancy that an adviser proposed: the sentence, and room for an answer. Seen here is read. */
export function ProposalAnswer({ dossierId, vacancyId }: { dossierId: string; vacancyId: string }) {
  const { proposals } = useProposals(dossierId);
  const proposal = proposals?.find(({ vacancy }) => vacancy.id === vacancyId);
  return proposal ? <OneProposal dossierId={dossierId} proposal={proposal} /> : null;
}

function OneProposal({ dossierId, proposal }: { dossierId: string; proposal: Proposal }) {
  const text = useText(vacancyText);
  const format = useFormat();
  const [, markRead] = useMutation(VacancyProposalMarkReadMutation);
  const told = useRef(false);
  useEffect(() => {
    if (proposal.readAt || told.current) return;
    told.current = true;
    void markRead({ input: { dossierId, proposalId: proposal.id } });
  }, [dossierId, proposal, markRead]);

  return (
    <Card tone="forYou" heading={text.proposalBy(firstName(proposal.proposedBy))}>
      <blockquote className={styles.quote}>{proposal.sentence}</blockquote>
      <Soft>{text.proposalWhen(format.moment(proposal.proposedAt))}</Soft>
      {proposal.answer ? (
        <Notice tone={proposal.answer.interested ? 'good' : 'info'} live>
          {(proposal.answer.interested ? text.saidYes : text.saidNo)(firstName(proposal.proposedBy))}
        </Notice>
      ) : (
        <YesOrNo dossierId={dossierId} proposal={proposal} />
      )}
    </Card>
  );
}

function YesOrNo({ dossierId, proposal }: { dossierId: string; proposal: Proposal }) {
  const text = useText(vacancyText);
  const say = useToast();
  const [{ fetching }, answer] = useMutation(VacancyProposalAnswerMutation);
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');

  const send = (interested: boolean) =>
    void answer({
      input: {
        dossierId,
        proposalId: proposal.id,
        expectedVersion: proposal.version,
        interested,
        reason: interested ? null : reason,
      },
    }).then(({ data, error }) => {
      if (error || !data?.vacancyProposalAnswer.proposal) {
        say({
          message: data?.vacancyProposalAnswer.userErrors[0]?.message ?? text.answerFailed,
          tone: 'bad',
        });
      }
    });

  if (!refusing) {
    return (
      <Cluster>
        <Button icon="check" busy={fetching} onClick={() => send(true)}>
          {text.interested}
        </Button>
        <Button kind="quiet" onClick={() => setRefusing(true)}>
          {text.notInterested}
        </Button>
      </Cluster>
    );
  }
  return (
    <Form onSubmit={() => send(false)}>
      <Stack gap={2}>
        <TextArea
          name="reason"
          label={text.whyNot}
          hint={text.whyNotHint}
          optional
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
        <FormActions>
          <Button type="submit" busy={fetching}>
            {text.send}
          </Button>
          <Button kind="quiet" onClick={() => setRefusing(false)}>
            {text.cancel}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
